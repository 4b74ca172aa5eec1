//! A person's name in running text: in any order of its words, in full or with initials.

#[cfg(test)]
mod tests;

use std::ops::Range;

use super::fold::{fold, is_dash, is_invisible};

/// Letters that a word and its other cases have in common at least, and that they may differ by at most.
const STEM: (usize, usize) = (3, 3);

/// A name as it was typed: the family name first.
#[derive(Clone, Debug)]
pub struct Naming {
    words: Vec<String>,
}

/// A word of a text.
struct Word {
    place: Range<usize>,
    key: String,
}

impl Naming {
    /// The name in these words; nothing where there are none, or the first is a single letter: «и» stands in every text.
    pub fn new(name: &str) -> Option<Self> {
        let words: Vec<String> = words(name).into_iter().map(|word| word.key).collect();
        words.first().is_some_and(|family| family.chars().count() > 1).then_some(Self { words })
    }

    /// Where the name stands: «Иванова Мария», «Мария Иванова», «Иванова М. П.», «М.П. Иванова»; a name of one word
    /// wherever it stands.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let all = words(text);
        let (mut found, mut at) = (Vec::new(), 0);
        while at < all.len() {
            let run = self.run(text, &all[at..]);
            let named = all[at..at + run].iter().any(|word| word.key == self.words[0]);
            if run == 0 || !named || run < self.words.len().min(2) {
                at += 1;
                continue;
            }
            let mut place = all[at].place.start..all[at + run - 1].place.end;
            // An initial's own full stop.
            if self.is_initial(&all[at + run - 1]) && text[place.end..].starts_with('.') {
                place.end += 1;
            }
            found.push(place);
            at += run;
        }
        found
    }

    /// True where the text has the name.
    pub fn is_in(&self, text: &str) -> bool {
        !self.find(text).is_empty()
    }

    /// True where the text has the family name alone, in another case, or as a part of a double one: «Ивановой вручена
    /// грамота». Somebody must read it.
    pub fn resembles(&self, text: &str) -> bool {
        let apart = text.replace(is_dash, " ");
        words(text).iter().chain(&words(&apart)).any(|word| is_case_of(&word.key, &self.words[0]))
    }

    /// The text with another word in the place of the name.
    pub fn replaced(&self, text: &str, by: &str) -> String {
        let mut replaced = text.to_owned();
        for place in self.find(text).into_iter().rev() {
            replaced.replace_range(place, by);
        }
        replaced
    }

    /// How many words from the first on are words of the name, each once, with nothing but spaces and stops between.
    fn run(&self, text: &str, words: &[Word]) -> usize {
        let mut free: Vec<&String> = self.words.iter().collect();
        let (mut count, mut end) = (0, None);
        for word in words {
            let apart =
                |end: usize| text[end..word.place.start].chars().any(|sign| sign != '.' && !sign.is_whitespace());
            if end.is_some_and(apart) {
                break;
            }
            let fits = |own: &&String| **own == word.key || (self.is_initial(word) && own.starts_with(&word.key));
            let Some(at) = free.iter().position(fits) else { break };
            free.remove(at);
            (count, end) = (count + 1, Some(word.place.end));
        }
        count
    }

    fn is_initial(&self, word: &Word) -> bool {
        word.key.chars().count() == 1 && !self.words.contains(&word.key)
    }
}

/// The words of a text, each with the key that names match by.
fn words(text: &str) -> Vec<Word> {
    let (mut words, mut start) = (Vec::new(), None);
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map_or(' ', |(_, next)| *next);
        let first = start.is_none();
        if sign.is_alphanumeric() || matches!(sign, '-' | '\u{2010}' | '\u{2011}') || (!first && joins(sign, next)) {
            start.get_or_insert(at);
        } else if let Some(from) = start.take() {
            words.push(from..at);
        }
    }
    words.extend(start.map(|from| from..text.len()));
    let words = words.into_iter().map(|place| Word { key: key(&text[place.clone()]), place });
    words.filter(|word| !word.key.is_empty()).collect()
}

/// Signs that do not end a word: an accent belongs to its letter, what nobody sees parts nothing, and «О'Коннор» is one.
fn joins(sign: char, next: char) -> bool {
    let apostrophe = matches!(sign, '\'' | '`' | '´' | '\u{2018}' | '\u{2019}' | '\u{2bc}');
    ('\u{300}'..'\u{370}').contains(&sign) || is_invisible(sign) || (apostrophe && next.is_alphanumeric())
}

/// The key of a word. Latin letters that look like Cyrillic ones are those: nobody sees which were typed.
fn key(word: &str) -> String {
    let cyrillic = |sign| LOOK_ALIKE.iter().find(|(latin, _)| *latin == sign).map_or(sign, |(_, cyrillic)| *cyrillic);
    fold(word).chars().map(cyrillic).collect()
}

/// Letters that look alike, small or capital: Latin, Cyrillic.
const LOOK_ALIKE: [(char, char); 12] = [
    ('a', 'а'),
    ('b', 'в'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'н'),
    ('k', 'к'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('t', 'т'),
    ('x', 'х'),
    ('y', 'у'),
];

/// True for words that only their ends tell apart, as the cases of one word do.
fn is_case_of(word: &str, name: &str) -> bool {
    let (least, most) = STEM;
    let common = word.chars().zip(name.chars()).take_while(|(a, b)| a == b).count();
    let longest = word.chars().count().max(name.chars().count());
    word == name || (common >= least && longest - common <= most)
}
