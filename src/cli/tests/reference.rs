//! The reference of the command line, `docs/cli.md` and `docs/ru/komandy.md`: written from the grammar, and kept true.
//! `SNAPSHOTS=overwrite cargo test reference` writes it anew; read the difference before it is kept.

use std::fmt::Write as _;

use super::*;

/// The words of the page itself, in both languages.
struct Words {
    title: &'static str,
    opening: &'static str,
    global: &'static str,
}

const WORDS: [(Lang, &str, Words); 2] = [
    (
        Lang::En,
        "docs/cli.md",
        Words {
            title: "The command line",
            opening: "Written from the program’s own help, which a test keeps true: `veche help event add` says the same. \
                      Every command and flag has a Russian name, too: [the same in Russian](ru/komandy.md).",
            global: "Options of every command",
        },
    ),
    (
        Lang::Ru,
        "docs/ru/komandy.md",
        Words {
            title: "Команды",
            opening: "Написано по справке самой программы, за чем следит тест: то же говорит veche справка событие \
                      добавить. У каждой команды и каждого параметра есть и латинское имя; годится любое. \
                      [The same in English](../cli.md).",
            global: "Параметры любой команды",
        },
    ),
];

#[test]
fn reference_says_what_the_help_says() {
    for (lang, file, words) in &WORDS {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let kept = snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text));
        snapbox::Assert::new().action_env("SNAPSHOTS").normalize_paths(false).eq(page(*lang, words), kept.raw());
    }
}

fn page(lang: Lang, words: &Words) -> String {
    let locale = Locale::new(lang);
    let root = Cli::command();
    let dressed = |path: Vec<String>| {
        let command = dressed(&path, &locale);
        (path, command)
    };
    let all: Vec<_> = paths(&root, &[]).into_iter().map(dressed).collect();
    let mut page = format!("# {}\n\n{}\n\n## {}\n\n", words.title, words.opening, words.global);
    args(&mut page, &all[0].1, Arg::is_global_set, lang);
    for (path, command) in &all[1..] {
        let name = called(&root, path, lang);
        let usage = command.get_overridden_usage().map(ToString::to_string).unwrap_or_default();
        let about = text(command.get_about());
        let _ = write!(page, "\n## {name}\n\n{}\n\n```\n{usage}\n```\n", escaped(&about));
        let subs: Vec<&Command> = command.get_subcommands().collect();
        if !subs.is_empty() {
            page.push('\n');
        }
        for sub in subs {
            let below: Vec<String> = path.iter().cloned().chain([sub.get_name().to_owned()]).collect();
            let (name, about) = (called(&root, &below, lang), text(sub.get_about()));
            let about = about.split(" — ").skip(usize::from(lang == Lang::Ru)).collect::<Vec<_>>().join(" — ");
            let short = localise::called(sub, lang);
            let _ = writeln!(page, "- [{short}](#{}): {}", anchor(&name), escaped(&about));
        }
        let own = |arg: &Arg| !arg.is_global_set() && !["help", "version"].contains(&arg.get_id().as_str());
        if command.get_arguments().any(own) {
            page.push('\n');
        }
        args(&mut page, command, own, lang);
    }
    page
}

/// One line for each argument.
fn args(page: &mut String, command: &Command, wanted: impl Fn(&Arg) -> bool, lang: Lang) {
    let mut all: Vec<&Arg> = command.get_arguments().filter(|arg| wanted(arg)).collect();
    all.sort_by_key(|arg| (!arg.is_positional(), arg.get_display_order()));
    for arg in all {
        let value = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
        let value = value.filter(|_| arg.get_action().takes_values()).map(|value| format!("<{value}>"));
        let short = arg.get_short().map(|short| format!("-{short}"));
        let latin = arg.get_all_aliases().unwrap_or_default().last().copied().filter(|_| lang == Lang::Ru);
        let both = arg.get_long().into_iter().chain(latin).map(|name| format!("--{name}"));
        let names: Vec<String> = both.chain(short).collect();
        let called = format!("{} {}", names.join(", "), value.unwrap_or_default());
        let help = text(arg.get_help());
        let help = help.split(" [--").next().unwrap_or_default();
        let _ = writeln!(page, "- `{}`: {}", called.trim(), escaped(help));
    }
}

/// What Markdown would take for something else.
fn escaped(text: &str) -> String {
    text.replace('<', "&lt;")
}

/// What a command is headed by: its name, in Russian with the Latin one behind it.
fn called(root: &Command, path: &[String], lang: Lang) -> String {
    let mut at = root;
    let (mut russian, mut latin) = (vec!["veche"], Vec::new());
    for name in path {
        at = at.find_subcommand(name).expect("the path is there");
        russian.push(localise::called(at, Lang::Ru));
        latin.push(at.get_name());
    }
    if lang == Lang::En {
        format!("veche {}", latin.join(" "))
    } else {
        format!("{} ({})", russian.join(" "), latin.join(" "))
    }
}

/// The link to a heading, as sites that show Markdown make it.
fn anchor(heading: &str) -> String {
    heading.to_lowercase().replace(' ', "-").replace(['(', ')'], "")
}
