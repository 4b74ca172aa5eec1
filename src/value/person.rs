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
