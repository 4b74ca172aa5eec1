//! People's names, for papers that leave the office.

#[cfg(test)]
mod tests;

/// A name as its initials: «Комарова Мария Петровна» becomes «К. М. П.». Several names keep the signs between them;
/// every word becomes a letter, so that nothing that was taken for a name by mistake shows one.
pub fn initials(text: &str) -> String {
    let people = text.split_inclusive([',', ';', '\n']);
    let one = |person: &str| {
        let sign = person.chars().last().filter(|sign| matches!(sign, ',' | ';' | '\n'));
        let words = person.split(|sign: char| !sign.is_alphanumeric() && sign != '-').filter_map(|word| {
            let letter = word.chars().find(|sign| sign.is_alphanumeric())?;
            Some(format!("{}.", letter.to_uppercase()))
        });
        let initials = words.collect::<Vec<_>>().join(" ");
        format!("{initials}{}", sign.map(String::from).unwrap_or_default())
    };
    people.map(one).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// An office and the name behind it: «Заместитель главы Л. В. Иванова» comes apart before the initials, or before a
/// family name with initials after it. A text that ends otherwise is all office.
pub fn signatory(text: &str) -> (&str, &str) {
    let text = text.trim();
    let mut starts: Vec<usize> = text.match_indices(' ').map(|(at, _)| at + 1).collect();
    starts.insert(0, 0);
    let words = |start: usize| text[start..].split_whitespace().collect::<Vec<_>>();
    let is_name = |start: &&usize| {
        let words = words(**start);
        if let [word] = words.as_slice() {
            return is_unspaced(word);
        }
        let (initials, names): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| are_initials(word));
        let order =
            words.first().is_some_and(|word| are_initials(word)) || words.last().is_some_and(|word| are_initials(word));
        names.len() == 1 && (1..=2).contains(&initials.len()) && order && is_capital(names[0])
    };
    // The longest name that the text ends with: both initials, not the last alone.
    let start = starts.iter().find(is_name).copied().unwrap_or(text.len());
    (text[..start].trim_end_matches([' ', ',', '–', '—', '_', '/']), &text[start..])
}

/// `Л.В.Иванова`
fn is_unspaced(word: &str) -> bool {
    word.rfind('.').is_some_and(|at| are_initials(&word[..=at]) && is_capital(&word[at + 1..]))
}

/// `Л.`, `Л.В.`
fn are_initials(word: &str) -> bool {
    let parts: Vec<&str> = word.split_terminator('.').collect();
    word.ends_with('.')
        && !parts.is_empty()
        && parts.len() <= 2
        && parts.iter().all(|part| part.chars().count() == 1 && is_capital(part))
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}
