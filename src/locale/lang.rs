//! Which language to speak, known before the command line is parsed.

use std::ffi::OsString;

use crate::value::Lang;

/// What decided the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// `--lang`.
    Typed,
    /// A variable of the environment.
    Variable(&'static str),
    /// The user's settings.
    Settings,
    /// Nothing did.
    Nothing,
}

/// The language typed with `--lang`, else that of `VECHE_LANG`, else that of the user's settings, else the system's; a
/// wrong word after `--lang` is found by the parser later.
pub fn choose(argv: &[OsString], variable: impl Fn(&str) -> Option<String>, settings: Option<Lang>) -> (Lang, Decided) {
    let words = || argv.iter().map(|word| word.to_string_lossy()).take_while(|word| word != "--");
    let joined = words().find_map(|word| {
        let (flag, value) = word.split_once('=')?;
        is_flag(flag).then(|| value.to_owned())
    });
    let apart = words().zip(words().skip(1)).find_map(|(flag, value)| is_flag(&flag).then(|| value.into_owned()));
    match joined.or(apart).as_deref() {
        Some("ru") => (Lang::Ru, Decided::Typed),
        Some("en") => (Lang::En, Decided::Typed),
        _ => from_environment(variable, settings),
    }
}

fn is_flag(word: &str) -> bool {
    word == "--lang" || word == "--язык"
}

/// Russian when the first variable that says anything begins with `ru`; English otherwise. What the system says stands
/// behind the user's settings, which were made for this program alone.
pub fn from_environment(variable: impl Fn(&str) -> Option<String>, settings: Option<Lang>) -> (Lang, Decided) {
    let said = |name: &'static str| {
        let value = variable(name).filter(|value| !value.is_empty())?;
        let lang = if value.to_ascii_lowercase().starts_with("ru") { Lang::Ru } else { Lang::En };
        Some((lang, Decided::Variable(name)))
    };
    let own = said("VECHE_LANG").or_else(|| settings.map(|lang| (lang, Decided::Settings)));
    own.or_else(|| ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(said)).unwrap_or((Lang::En, Decided::Nothing))
}
