//! Questions on a terminal: a line to be typed, one of a list to be chosen. Knows no subject and no word: what it shows
//! comes from outside, but for the signs that stand for themselves.

use std::cmp::Reverse;
use std::io::{self, IsTerminal};
use std::time::Duration;

use crossterm::{cursor, event, execute, terminal};
use inquire::autocompletion::Autocomplete;
use inquire::list_option::ListOption;
use inquire::ui::{Color, RenderConfig, StyleSheet, Styled};
use inquire::{CustomUserError, InquireError, Select, Text};
#[cfg(unix)]
use signal_hook::{
    consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM},
    iterator::Signals,
    low_level::emulate_default_handler,
};

use super::cell::NOTHING;
use super::terminal::remark_width;
use super::{clean, wrap};
use crate::fault::{Exit, Fault, Result};

/// So many lines of a list are seen at once.
const PAGE: usize = 7;
/// What a line of a list or a question is set about with.
const FRAME: usize = 4;

/// What became of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply<T> {
    /// It was answered.
    Given(T),
    /// Esc: one question back.
    Back,
    /// Ctrl-C: enough.
    Broken,
}

impl<T> Reply<T> {
    /// Makes something of the answer, where there is one.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Reply<U> {
        match self {
            Self::Given(answer) => Reply::Given(make(answer)),
            Self::Back => Reply::Back,
            Self::Broken => Reply::Broken,
        }
    }
}

/// How well a line of a list, by its place, answers to what is typed: the higher the better; nothing where it does not.
pub type Score<'s> = dyn Fn(&str, usize) -> Option<i64> + 's;

/// A question as it stands on the screen.
pub struct Question<'q> {
    /// What is asked.
    pub message: &'q str,
    /// A line below it; none where it is empty.
    pub help: &'q str,
    /// Colour may be used; without it everything is there all the same.
    pub colour: bool,
}

/// Whether somebody can be asked: a person sits before stdin and stderr, at a terminal that can move its cursor.
pub fn possible() -> bool {
    let dumb = std::env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
    io::stdin().is_terminal() && io::stderr().is_terminal() && !dumb
}

/// Gives the terminal back as it was, from wherever the program ends.
pub fn restore() {
    if terminal::is_raw_mode_enabled().unwrap_or(false) {
        let _ = execute!(io::stderr(), event::DisableBracketedPaste, cursor::Show);
        let _ = terminal::disable_raw_mode();
        // What is said next begins on a line of its own.
        super::remark("");
    }
}

/// What Tab puts into an empty line, to be corrected there.
#[derive(Clone)]
struct Before(String);

impl Autocomplete for Before {
    fn get_suggestions(&mut self, _: &str) -> std::result::Result<Vec<String>, CustomUserError> {
        Ok(Vec::new())
    }

    fn get_completion(
        &mut self,
        input: &str,
        _: Option<String>,
    ) -> std::result::Result<Option<String>, CustomUserError> {
        Ok(input.is_empty().then(|| self.0.clone()))
    }
}

/// From now on a signal that ends the program, be it in the middle of a question, gives the terminal back first.
pub fn guard() {
    #[cfg(unix)]
    if let Ok(mut signals) = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT]) {
        std::thread::spawn(move || {
            for signal in signals.forever() {
                restore();
                let _ = emulate_default_handler(signal);
            }
        });
    }
}

/// Asks for a line. Nothing is given by Enter alone, which takes the proposal where there is one; `before` is what Tab
/// puts there.
pub fn line(question: &Question<'_>, proposal: Option<&str>, before: Option<&str>) -> Result<Reply<Option<String>>> {
    let (message, help) = (question.message(), question.help());
    let room = room().saturating_sub(wrap::width(&message) + 2).max(PAGE);
    let proposal = proposal.map(|proposal| wrap::cap(&clean::clean(proposal), room));
    let nothing = |typed: &str| if typed.is_empty() { NOTHING.to_owned() } else { typed.to_owned() };
    let mut text = Text::new(&message).with_formatter(&nothing).with_render_config(question.look());
    if let Some(proposal) = &proposal {
        text = text.with_default(proposal);
    }
    if !help.is_empty() {
        text = text.with_help_message(&help);
    }
    // What a screen cannot show as it is cannot be corrected there either.
    if let Some(before) = before.filter(|before| clean::clean(before) == *before) {
        text = text.with_autocomplete(Before(before.to_owned()));
    }
    let is_given = |typed: &String| !typed.trim().is_empty() && Some(typed) != proposal.as_ref();
    Ok(reply(text.prompt())?.map(|typed| Some(typed).filter(is_given)))
}

/// Asks for one of a list, by the arrow keys or, where there is a score, by what is typed. Each line stands beside what is
/// shown as the answer. The place in the list.
pub fn choose(
    question: &Question<'_>,
    list: &[(String, String)],
    start: usize,
    score: Option<&Score<'_>>,
) -> Result<Reply<usize>> {
    let (message, help) = (question.message(), question.help());
    let lines: Vec<String> = list.iter().map(|(line, _)| wrap::cap(&clean::clean(line), room())).collect();
    let left = room().saturating_sub(wrap::width(&message)).max(PAGE);
    let answer = |chosen: ListOption<&String>| wrap::cap(&clean::clean(&list[chosen.index].1), left);
    let scorer = |typed: &str, _: &String, _: &str, at: usize| score.map_or(Some(0), |score| score(typed, at));
    // Lines that answer alike stay in their order.
    let sorter = |found: &mut [(usize, i64)]| found.sort_by_key(|(_, score)| Reverse(*score));
    let mut select = Select::new(&message, lines)
        .with_starting_cursor(start)
        .with_page_size(page())
        .with_scorer(&scorer)
        .with_formatter(&answer)
        .with_sorter(&sorter)
        .without_help_message()
        .with_render_config(question.look());
    if !help.is_empty() {
        select = select.with_help_message(&help);
    }
    if score.is_none() {
        select = select.without_filtering();
        forget_keys();
    }
    reply(select.raw_prompt().map(|chosen| chosen.index))
}

/// Drops what was pressed before the question stood there: lines pasted as an earlier answer confirm nothing.
fn forget_keys() {
    if terminal::enable_raw_mode().is_ok() {
        while event::poll(Duration::ZERO).unwrap_or(false) && event::read().is_ok() {}
        let _ = terminal::disable_raw_mode();
    }
}

impl Question<'_> {
    fn message(&self) -> String {
        wrap::cap(&clean::clean(self.message), room())
    }

    /// The line below, in as many as it needs; the brackets are the library's own.
    fn help(&self) -> String {
        wrap::wrap(&clean::clean_lines(self.help), room()).join("\n")
    }

    /// One colour for what is meant, and dim for what only helps.
    fn look(&self) -> RenderConfig<'static> {
        let mut look = RenderConfig::empty().with_canceled_prompt_indicator(Styled::new("(Esc)"));
        look.answered_prompt_prefix = Styled::new(">");
        if self.colour {
            look.prompt_prefix = look.prompt_prefix.with_fg(Color::DarkCyan);
            look.help_message = StyleSheet::new().with_fg(Color::DarkGrey);
            look.selected_option = Some(StyleSheet::new().with_fg(Color::DarkCyan));
            look.highlighted_option_prefix = look.highlighted_option_prefix.with_fg(Color::DarkCyan);
        }
        look
    }
}

/// The columns that a line may take.
fn room() -> usize {
    remark_width().map_or(usize::MAX, |width| width - FRAME)
}

/// The lines of a list that a low terminal has room for.
fn page() -> usize {
    let rows = terminal::size().map_or(usize::from(u16::MAX), |(_, rows)| usize::from(rows));
    // The question, and as many lines of help as a narrow one needs.
    rows.saturating_sub(FRAME + 2).clamp(2, PAGE)
}

fn reply<T>(done: Result<T, InquireError>) -> Result<Reply<T>> {
    match done {
        Ok(answer) => Ok(Reply::Given(answer)),
        Err(InquireError::OperationCanceled) => Ok(Reply::Back),
        Err(InquireError::OperationInterrupted) => {
            // The line of help may stand where the next word is to be said.
            let _ = execute!(io::stderr(), terminal::Clear(terminal::ClearType::FromCursorDown));
            Ok(Reply::Broken)
        }
        Err(error) => Err(Fault::new(Exit::Io, "prompt").arg("why", error)),
    }
}
