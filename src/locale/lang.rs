//! Which language to speak, known before the command line is parsed.

use std::ffi::OsString;

use crate::value::Lang;

/// The language typed with `--lang`, else the environment's; a wrong word after `--lang` is found by the parser later.
pub fn choose(argv: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Lang {
    let words = || argv.iter().map(|word| word.to_string_lossy()).take_while(|word| word != "--");
    let joined = words().find_map(|word| {
        let (flag, value) = word.split_once('=')?;
        is_flag(flag).then(|| value.to_owned())
    });
    let apart = words().zip(words().skip(1)).find_map(|(flag, value)| is_flag(&flag).then(|| value.into_owned()));
    match joined.or(apart).as_deref() {
        Some("ru") => Lang::Ru,
        Some("en") => Lang::En,
        _ => from_environment(variable),
    }
}

fn is_flag(word: &str) -> bool {
    word == "--lang" || word == "--язык"
}

/// Russian when the first variable that says anything begins with `ru`; English otherwise.
pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Lang {
    let said = ["VECHE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| {
        let value = variable(name)?;
        (!value.is_empty()).then_some(value)
    });
    if said.is_some_and(|value| value.to_ascii_lowercase().starts_with("ru")) { Lang::Ru } else { Lang::En }
}
