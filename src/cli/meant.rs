//! What was meant by a command or a flag that is not known: misspelt, with the keyboard in the other layout, in the wrong
//! order, or called what other programs call it. Only ever a hint: nothing is done by itself.

#[cfg(test)]
mod tests;

use clap::Command;

use super::localise;
use crate::value::Lang;
use crate::value::layout::{is_cyrillic, nearest};

/// What people type for a command, and the command.
const CALLED: &[(&str, &str)] = &[
    ("new", "add"),
    ("create", "add"),
    ("insert", "add"),
    ("новое", "add"),
    ("новый", "add"),
    ("новая", "add"),
    ("внести", "add"),
    ("ввести", "add"),
    ("создать", "add"),
    ("delete", "remove"),
    ("rm", "remove"),
    ("стереть", "remove"),
    ("вычеркнуть", "remove"),
    ("ls", "list"),
    ("all", "list"),
    ("все", "list"),
    ("перечень", "list"),
    ("view", "show"),
    ("get", "show"),
    ("открыть", "show"),
    ("посмотреть", "show"),
    ("просмотр", "show"),
    ("change", "edit"),
    ("update", "edit"),
    ("редактировать", "edit"),
    ("поменять", "edit"),
    ("править", "edit"),
    ("правка", "edit"),
    ("print", "report"),
    ("account", "report"),
    ("печать", "report"),
    ("распечатать", "report"),
    ("напечатать", "report"),
    ("сводка", "report"),
    ("find", "search"),
    ("grep", "search"),
    ("history", "log"),
    ("save", "backup"),
    ("сохранить", "backup"),
    ("архив", "backup"),
    ("verify", "check"),
    ("dictionary", "codes"),
    ("справочники", "codes"),
    ("association", "org"),
    ("associations", "org"),
    ("организация", "org"),
    ("организации", "org"),
    ("ветераны", "org"),
    ("meeting", "event"),
    ("встреча", "event"),
    ("акция", "event"),
    ("грамота", "award"),
    ("support", "aid"),
    ("субсидия", "aid"),
    ("task", "plan"),
    ("задача", "plan"),
    ("подсказка", "help"),
    ("man", "help"),
];

/// The commands that were meant, from `veche` on; nothing where no word is like any.
pub fn commands(root: &Command, words: &[String], lang: Lang) -> Option<String> {
    let mut path = vec![root.get_name().to_owned()];
    let (mut at, mut guessed) = (root, false);
    for (place, word) in words.iter().enumerate() {
        if let Some(sub) = at.find_subcommand(word) {
            path.push(word.clone());
            at = sub;
            continue;
        }
        // `добавить событие`: a verb that some subject has, and the subject behind it.
        let next = words.get(place + 1);
        let turned = next.and_then(|next| Some((known(at, next)?, next)));
        let turned = turned.filter(|(subject, _)| exact(subject, word).is_some());
        if let Some((subject, next)) = turned {
            path.push(name(subject, next, lang));
            path.extend(known(subject, word).map(|verb| name(verb, word, lang)));
            return Some(path.join(" "));
        }
        let Some(sub) = meant(at, word) else { break };
        guessed = true;
        path.push(name(sub, word, lang));
        at = sub;
        if !at.has_subcommands() {
            break;
        }
    }
    guessed.then(|| path.join(" "))
}

/// The flag that was meant, with its hyphens.
pub fn flag(typed: &str, names: &[String]) -> Option<String> {
    // A word processor makes one dash of two hyphens, and a clerk types one.
    let bare = typed.trim_start_matches(['-', '—', '–', '−']);
    let bare = bare.split('=').next().unwrap_or(bare).replace('_', "-");
    let dashed = typed.starts_with(['-', '—', '–', '−']);
    let near = nearest(&bare, names.iter().map(String::as_str)).filter(|_| dashed);
    near.map(|name| format!("--{name}"))
}

/// A command below another, as it is typed or as it was meant.
fn known<'a>(above: &'a Command, word: &str) -> Option<&'a Command> {
    above.find_subcommand(word).or_else(|| meant(above, word))
}

/// A command below another by one of its names, or by what others call it.
fn exact<'a>(above: &'a Command, word: &str) -> Option<&'a Command> {
    above.find_subcommand(word).or_else(|| called(&word.to_lowercase(), above))
}

/// A command below another that a word is like.
fn meant<'a>(above: &'a Command, word: &str) -> Option<&'a Command> {
    let names = above.get_subcommands().flat_map(|sub| std::iter::once(sub.get_name()).chain(sub.get_all_aliases()));
    let others = CALLED.iter().filter(|(_, name)| above.find_subcommand(name).is_some()).map(|(called, _)| *called);
    let lower = word.to_lowercase();
    called(&lower, above).or_else(|| {
        let near = nearest(word, names.chain(others))?;
        above.find_subcommand(near).or_else(|| called(near, above))
    })
}

/// The command that others call by a word.
fn called<'a>(word: &str, above: &'a Command) -> Option<&'a Command> {
    CALLED.iter().filter(|(called, _)| *called == word).find_map(|(_, name)| above.find_subcommand(name))
}

/// What a command is called in the hint: in the letters of the user's language, or of the word that was typed.
fn name(command: &Command, word: &str, lang: Lang) -> String {
    let lang = if word.contains(is_cyrillic) { Lang::Ru } else { lang };
    let near = nearest(word, std::iter::once(command.get_name()).chain(command.get_all_aliases()));
    near.unwrap_or(localise::called(command, lang)).to_owned()
}
