//! The way through the fields of a record: which is asked next, what is proposed, one back, and the record before it is
//! saved.

mod last;
mod question;

use super::form::{Form, Texts, Whole};
use super::say;
use super::typed::{Typed, Word};
use crate::cli::context::Context;
use crate::fault::{Exit, Fault, ONE_OF, Result};
use crate::locale::Arg;
use crate::output;
use crate::output::prompt::Reply;
use crate::value::{Lang, Names};
use last::{Last, QUESTION};

/// A record on its way, and where its questions stand.
pub struct Walk<'w> {
    typed: &'w Typed,
    form: &'w Form,
    context: &'w Context,
    names: Names,
    /// What it starts from: the record that is changed, or the earlier one.
    base: Vec<Texts>,
    /// The records that were entered last.
    recent: Vec<Vec<Texts>>,
    /// The number of the record that is changed.
    id: Option<i64>,
    /// What its fields say so far.
    fields: Vec<Texts>,
    /// Fields that were typed as flags: they are not asked for.
    fixed: Vec<bool>,
    /// Fields that were asked for, in the order of the asking.
    asked: Vec<usize>,
    /// Every field is asked for.
    all: bool,
    /// Questions that were raised at the event.
    raised: Texts,
}

/// What comes next.
enum Next {
    /// A field, and what is wrong with it or without it.
    Ask(usize, Option<Fault>),
    /// Nothing more: the record, to be looked at.
    Show(Whole),
    /// No field is left that could mend this.
    Stuck(Fault),
}

impl<'w> Walk<'w> {
    /// Takes over what was typed, with its meaning.
    pub fn new(
        typed: &'w Typed,
        form: &'w Form,
        context: &'w Context,
        names: Names,
        base: Vec<Texts>,
        recent: Vec<Vec<Texts>>,
        id: Option<i64>,
    ) -> Result<Self> {
        let mut fields = base.clone();
        let mut fixed = vec![false; fields.len()];
        for (at, column) in form.columns.iter().enumerate() {
            if let Some(values) = typed.values(column.name) {
                let read: Result<Vec<Texts>> = values.iter().map(|text| form.read(at, text, &names)).collect();
                let read = read.map_err(|fault| fault.at(column.table, column.name))?;
                (fields[at], fixed[at]) = (read.into_iter().flatten().collect(), true);
            }
        }
        for name in typed.values("clear").unwrap_or_default() {
            if let Some(at) = (form.place)(name.trim_start_matches('-'), &context.locale) {
                fields[at].clear();
                fixed[at] = true;
            }
        }
        Ok(Self {
            typed,
            form,
            context,
            names,
            base,
            recent,
            id,
            fields,
            fixed,
            asked: Vec::new(),
            all: typed.flag("ask"),
            raised: Texts::new(),
        })
    }

    /// Says what is asked for, and by which keys.
    pub fn greet(&self) {
        let id = self.id.map(|id| id.to_string());
        let args = [
            ("known", Arg::from(if id.is_some() { "yes" } else { "no" })),
            ("table", self.form.table.into()),
            ("id", id.unwrap_or_default().into()),
        ];
        say(&self.context.locale, "ask-greeting", &args);
    }

    /// Asks until the record is whole and may be saved; false when somebody has had enough.
    pub fn run(&mut self) -> Result<bool> {
        let mut pending: Option<(usize, Option<Fault>)> = None;
        let mut told: Option<Fault> = None;
        loop {
            let next = pending.take().map_or_else(|| self.next(), |(at, fault)| Next::Ask(at, fault));
            let (back, fault) = match next {
                Next::Ask(at, fault) => {
                    if let Some(fault) = fault.as_ref().filter(|fault| self.is_to_be_told(fault, at, told.as_ref())) {
                        self.tell(fault);
                    }
                    told = fault.or(told);
                    self.asked.retain(|earlier| *earlier != at);
                    match self.ask(at)? {
                        Reply::Given(texts) => {
                            self.fields[at] = texts;
                            self.fixed[at] = false;
                            self.asked.push(at);
                            (false, None)
                        }
                        Reply::Back => (true, None),
                        Reply::Broken => return Ok(false),
                    }
                }
                Next::Show(whole) => match self.show(&whole)? {
                    Reply::Given(Last::Save) => return Ok(true),
                    Reply::Given(Last::More) => {
                        self.all = true;
                        (false, None)
                    }
                    Reply::Given(Last::Raise) => match self.raise()? {
                        Reply::Broken => return Ok(false),
                        _ => (false, None),
                    },
                    Reply::Given(Last::Leave) | Reply::Broken => return Ok(false),
                    Reply::Back => (true, None),
                },
                Next::Stuck(fault) => (true, Some(fault)),
            };
            if back {
                let Some(at) = self.asked.pop() else { return Ok(false) };
                pending = Some((at, fault));
            }
        }
    }

    /// What another field may mend is said once, not before every one that is asked for; that a field is missing only after
    /// it was, and that one of several is, after all of them.
    fn is_to_be_told(&self, fault: &Fault, at: usize, told: Option<&Fault>) -> bool {
        match fault.field {
            Some((_, field)) if field == self.form.columns[at].name => {
                fault.exit != Exit::Usage || self.asked.contains(&at)
            }
            _ if !self.one_of(fault).is_empty() => !self.one_of(fault).iter().any(|at| self.is_open(*at)),
            _ => told != Some(fault),
        }
    }

    fn is_open(&self, at: usize) -> bool {
        !self.fixed[at] && !self.asked.contains(&at)
    }

    /// The fields of which one is needed.
    fn one_of(&self, fault: &Fault) -> Vec<usize> {
        let names = fault.args.iter().find(|(name, _)| *name == ONE_OF).map_or("", |(_, names)| names);
        let place = |name: &str| self.form.columns.iter().position(|column| column.name == name);
        names.split_whitespace().filter_map(place).collect()
    }

    fn next(&self) -> Next {
        let open = |at: &usize| self.is_open(*at);
        let mut required = (0..self.fields.len()).filter(open).filter(|at| self.form.columns[*at].required);
        // A record that is changed has all that is required: its fields come in their own order.
        if let Some(at) = required.next().filter(|_| self.id.is_none()) {
            return Next::Ask(at, None);
        }
        // What a record of the kind mostly says is asked for, too, and may be passed over.
        let mut usual =
            (0..self.fields.len()).filter(open).filter(|at| self.form.usual.contains(&self.form.columns[*at].name));
        if let Some(at) = usual.next().filter(|_| self.id.is_none() && !self.all) {
            return Next::Ask(at, None);
        }
        let first = (0..self.fields.len()).find(open);
        if let Some(at) = first.filter(|_| self.all) {
            return Next::Ask(at, None);
        }
        let fault = match (self.form.whole)(&self.fields, self.id, &self.names) {
            Ok(whole) => return Next::Show(whole),
            Err(faults) => faults.into_iter().next(),
        };
        let Some(fault) = fault else { return Next::Stuck(Fault::data("stored-value")) };
        let named = fault.field.and_then(|(_, field)| self.form.columns.iter().position(|c| c.name == field));
        // What was left empty is not all that can mend it, unless it is this very field that is missing.
        let passed = |at: usize| self.fields[at].is_empty() && self.asked.contains(&at) && fault.exit != Exit::Usage;
        // Fields of which one is needed come before those that mend nothing; when all were passed over, the first once more.
        let one_of = self.one_of(&fault);
        let needed = one_of.iter().copied().find(open).or(one_of.first().copied());
        match needed.or(named.filter(|at| !passed(*at))).or(first).or(named) {
            Some(at) => Next::Ask(at, Some(fault)),
            None => Next::Stuck(fault),
        }
    }

    /// Says what is wrong.
    fn tell(&self, fault: &Fault) {
        let locale = &self.context.locale;
        // Who is asked knows no flags.
        let words = locale.find(&format!("ask-{}", fault.id), &[]).map(|words| vec![words]);
        output::remark(&format!("! {}", words.unwrap_or_else(|| locale.fault(fault)).join("\n")));
    }

    /// True when a record that was to be changed is what it was.
    pub fn changes_nothing(&self) -> bool {
        self.id.is_some() && self.fields == self.base
    }

    /// The whole command: as a person would type it, or as machines read it.
    pub fn line(&self, more: &[(&str, String)], spoken: bool) -> Vec<Word> {
        let lang = if spoken { self.context.locale.lang } else { Lang::En };
        let said = |at: usize| -> Texts {
            let text = |text: &String| if spoken { self.form.typed(at, text, &self.names) } else { text.clone() };
            self.fields[at].iter().map(text).collect()
        };
        let (mut fields, mut more) = (Vec::new(), more.to_vec());
        more.extend(self.raised.iter().map(|text| (QUESTION, text.clone())));
        for (at, column) in self.form.columns.iter().enumerate() {
            let differs = self.id.is_none() || self.fields[at] != self.base[at];
            if !self.fields[at].is_empty() && (differs || self.fixed[at]) {
                fields.push((column.name, said(at)));
            } else if differs && self.asked.contains(&at) && self.id.is_some() {
                more.push(("clear", self.typed.name(column.name, lang)));
            }
        }
        self.typed.line(&fields, &more, lang)
    }
}
