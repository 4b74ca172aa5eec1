//! Fields by any name they have: the column's, the flag's in either language, the heading's.

use clap::Command;

use crate::locale::Locale;
use crate::record::Record;
use crate::value::fold::fold;
use crate::value::{Column, Lang};

/// The place of the column that a word names.
pub fn place<R: Record>(word: &str, locale: &Locale) -> Option<usize> {
    let key = |name: &str| fold(&name.replace(['-', '_'], " "));
    let wanted = key(word);
    let own = |column: &Column| [column.name.to_owned(), column.flag(), locale.label(column)];
    let named = R::COLUMNS.iter().position(|column| own(column).iter().any(|name| key(name) == wanted));
    named.or_else(|| {
        let flags = R::augment_args_for_update(Command::new(R::TABLE));
        let alias =
            |arg: &&clap::Arg| arg.get_all_aliases().unwrap_or_default().iter().any(|alias| key(alias) == wanted);
        let id = flags.get_arguments().find(alias)?.get_id().as_str();
        R::COLUMNS.iter().position(|column| column.name == id)
    })
}

/// A subject's fields, for a message that names an unknown one.
pub fn fields<R: Record>(locale: &Locale) -> String {
    let name = |column: &Column| {
        let label = locale.label(column);
        match locale.lang {
            Lang::En => column.name.to_owned(),
            // ИНН stays what it is.
            Lang::Ru if label.chars().any(char::is_lowercase) => label.to_lowercase(),
            Lang::Ru => label,
        }
    };
    let number = if locale.lang == Lang::Ru { "№" } else { "id" };
    std::iter::once(number.to_owned()).chain(R::COLUMNS.iter().map(name)).collect::<Vec<_>>().join(", ")
}
