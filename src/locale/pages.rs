//! Pages of help: how dates, sums and codes are typed, how tables come in and go out, what a year is made of.

use crate::value::Lang;

/// One page, in both languages.
pub struct Page {
    /// What it is called, in both languages; the first of each is the one that is shown.
    names: [&'static [&'static str]; 2],
    /// The command that its name is too, under whose help it stands.
    command: Option<&'static str>,
    text: [&'static str; 2],
}

macro_rules! page {
    ($file:literal, $command:expr, $ru:expr, $en:expr) => {
        Page {
            names: [$ru, $en],
            command: $command,
            text: [include_str!(concat!("ru/help/", $file, ".md")), include_str!(concat!("en/help/", $file, ".md"))],
        }
    };
}

/// Every page.
pub const PAGES: &[Page] = &[
    page!("dates", None, &["даты", "дата"], &["dates", "date"]),
    page!("money", None, &["деньги", "суммы", "сумма"], &["money", "amounts", "sums"]),
    page!("codes", Some("codes"), &["коды", "справочники"], &["codes", "code"]),
    page!("spreadsheets", None, &["таблицы", "таблица", "эксель"], &["spreadsheets", "tables", "excel", "csv", "xlsx"]),
    page!("year", Some("year"), &["год", "года"], &["year", "years"]),
];

impl Page {
    /// Its text.
    pub fn text(&self, lang: Lang) -> &'static str {
        self.text[at(lang)]
    }
}

/// The page of this name, which is folded.
pub fn called(name: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.names.iter().any(|names| names.contains(&name)))
}

/// The page that stands under a command's help.
pub fn of_command(name: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.command == Some(name))
}

/// What the pages are called in a language.
pub fn names(lang: Lang) -> impl Iterator<Item = &'static str> {
    PAGES.iter().filter_map(move |page| page.names[at(lang)].first().copied())
}

/// Every page that is no command's, by all that it is called, in a language first.
pub fn topics(lang: Lang) -> impl Iterator<Item = Vec<&'static str>> {
    let all = move |page: &Page| [page.names[at(lang)], page.names[1 - at(lang)]].concat();
    PAGES.iter().filter(|page| page.command.is_none()).map(all)
}

fn at(lang: Lang) -> usize {
    match lang {
        Lang::Ru => 0,
        Lang::En => 1,
    }
}
