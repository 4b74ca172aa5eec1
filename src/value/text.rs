//! Text as it was typed: trimmed, composed (NFC), without control characters.

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

use super::fold::fold;
use crate::fault::{Fault, Result};

/// Bytes in one text.
const MAX: usize = 64 * 1024;

/// What [`clean`] makes of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// One line.
    Line,
    /// Lines.
    Prose,
    /// Lines that no person typed: every sign of them is kept.
    Table,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

/// One line or several.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prose(String);

/// The figures of a year as they were published: a table as text, longer than anything that is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures(String);

/// An item of a list that is written `ВОИ; СЖК`: one line without a semicolon.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Alias(Text);

/// The short code of an association. It stands in lists, and never looks like a number of a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handle(Text);

impl Text {
    /// Takes stored text as it is.
    pub fn from_stored(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, given away.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl Prose {
    /// Takes stored text as it is.
    pub fn from_stored(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text, its lines parted by LF.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Figures {
    /// Bytes that they may have: some thousands of campaigns.
    pub const MAX: usize = 4 << 20;

    /// Takes stored text as it is.
    pub fn from_stored(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The table, its lines parted by LF.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Alias {
    /// Takes stored text as it is.
    pub fn from_stored(text: &str) -> Self {
        Self(Text::from_stored(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Handle {
    /// Takes stored text as it is.
    pub fn from_stored(text: &str) -> Self {
        Self(Text::from_stored(text))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for Text {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        clean(text, Kind::Line, MAX).map(Self)
    }
}

impl FromStr for Prose {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        clean(text, Kind::Prose, MAX).map(Self)
    }
}

impl FromStr for Figures {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        clean(text, Kind::Table, Self::MAX).map(Self)
    }
}

impl FromStr for Alias {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.parse::<Text>()?;
        without(&text, &[';'], "alias-sign")?;
        Ok(Self(text))
    }
}

impl FromStr for Handle {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.parse::<Text>()?;
        without(&text, &[';', ','], "handle-sign")?;
        // What folds to digits, or to nothing, would be taken for a record's number, or for anything.
        let key = fold(&text.0);
        if !key.contains(char::is_alphanumeric) {
            return Err(Fault::data("handle-empty").arg("text", text));
        }
        if key.chars().all(|sign| sign.is_ascii_digit() || sign == '№' || sign == ' ') {
            return Err(Fault::data("handle-digits").arg("text", text));
        }
        Ok(Self(text))
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Alias {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Cuts white space of every kind, and what is as invisible, from both ends.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(|sign: char| sign.is_whitespace() || is_hint(sign) || matches!(sign, '\u{200c}' | '\u{200d}'))
}

/// What only says where a line may break or must not: copied from a page or a letter it parts a word that nobody could
/// find again.
fn is_hint(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

fn clean(text: &str, kind: Kind, max: usize) -> Result<String> {
    let text = trim(text);
    // Nearly every text is of such signs alone.
    if !text.is_empty() && text.len() <= max && text.chars().all(is_composed) {
        return Ok(text.to_owned());
    }
    let signs = text.chars().filter(|sign| kind == Kind::Table || !is_hint(*sign));
    let text: String = match kind {
        Kind::Line => signs.nfc().collect(),
        _ => signs
            .collect::<String>()
            .replace("\r\n", "\n")
            .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
            .nfc()
            .collect(),
    };
    let text = trim(&text);
    if text.is_empty() {
        return Err(Fault::data("text-empty"));
    }
    let refused = |sign: &char| match sign {
        '\n' => kind == Kind::Line,
        // Line breaks that are no control characters to Unicode.
        '\u{2028}' | '\u{2029}' => true,
        _ => sign.is_control() || is_noncharacter(*sign),
    };
    if let Some(sign) = text.chars().find(refused) {
        if matches!(sign, '\n' | '\r' | '\u{2028}' | '\u{2029}') {
            return Err(Fault::data("text-break"));
        }
        return Err(Fault::data("text-control").arg("code", format!("U+{:04X}", u32::from(sign))));
    }
    if text.len() > max {
        return Err(Fault::data("text-long").arg("max", max / 1024));
    }
    Ok(text.to_owned())
}

/// Signs that Unicode keeps free for what programs do inside themselves: papers mark their figures by them.
fn is_noncharacter(sign: char) -> bool {
    matches!(u32::from(sign), 0xfdd0..=0xfdef) || u32::from(sign) & 0xfffe == 0xfffe
}

/// A sign of a composed text whatever stands beside it, and no control: below U+0300 nothing combines, and the letters
/// of Cyrillic up to U+0482 and the marks of U+2010 to U+2027 are whole as they are.
fn is_composed(sign: char) -> bool {
    matches!(sign, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{400}'..='\u{482}' | '\u{2010}'..='\u{2027}' | '№')
}

fn without(text: &Text, signs: &[char], id: &'static str) -> Result<()> {
    match text.0.chars().find(|sign| signs.contains(sign)) {
        Some(sign) => Err(Fault::data(id).arg("text", text).arg("sign", sign)),
        None => Ok(()),
    }
}
