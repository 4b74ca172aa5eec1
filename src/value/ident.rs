//! ИНН and ОГРН, with their published check digits.

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use crate::fault::{Fault, Result};

/// The weights of a company's check digit; the two of a person prefix them with 7, and with 3 7.
const WEIGHTS: [u32; 11] = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/// A taxpayer's number: 10 digits, or 12 for a person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Inn(String);

/// A state registration number: 13 digits, or 15 for an entrepreneur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ogrn(String);

impl Inn {
    /// Takes stored text as it is.
    pub fn from_stored(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Ogrn {
    /// Takes stored text as it is.
    pub fn from_stored(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Inn {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let (text, digits) = digits(text);
        let right = match digits.as_slice() {
            [rest @ .., check] if rest.len() == 9 => inn_check(rest) == *check,
            [rest @ .., one, two] if rest.len() == 10 => inn_check(rest) == *one && inn_check(&digits[..11]) == *two,
            _ => return Err(Fault::data("inn-length").arg("text", text)),
        };
        accept(text, &digits, right).map(Self).ok_or_else(|| Fault::data("inn-check").arg("text", text))
    }
}

impl FromStr for Ogrn {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let (text, digits) = digits(text);
        let right = match digits.as_slice() {
            [rest @ .., check] if rest.len() == 12 => remainder(rest, 11) == *check,
            [rest @ .., check] if rest.len() == 14 => remainder(rest, 13) == *check,
            _ => return Err(Fault::data("ogrn-length").arg("text", text)),
        };
        accept(text, &digits, right).map(Self).ok_or_else(|| Fault::data("ogrn-check").arg("text", text))
    }
}

impl fmt::Display for Inn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Ogrn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The digits of a text in which nothing but digits and spaces stands; none otherwise.
fn digits(text: &str) -> (&str, Vec<u32>) {
    let signs = text.chars().filter(|sign| !sign.is_whitespace());
    let digits = signs.map(|sign| sign.to_digit(10)).collect::<Option<_>>().unwrap_or_default();
    (text.trim(), digits)
}

/// The bare digits, if the check is right. Zeros alone pass every check and belong to nobody.
fn accept(text: &str, digits: &[u32], right: bool) -> Option<String> {
    let real = right && digits.iter().any(|digit| *digit != 0);
    real.then(|| text.chars().filter(|sign| !sign.is_whitespace()).collect())
}

/// The check digit that follows these 9, 10 or 11 digits.
fn inn_check(digits: &[u32]) -> u32 {
    let weights = &WEIGHTS[WEIGHTS.len() - digits.len()..];
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11 % 10
}

/// The check digit of an ОГРН: remainders of two digits count by their last.
fn remainder(digits: &[u32], by: u32) -> u32 {
    digits.iter().fold(0, |rest, digit| (rest * 10 + digit) % by) % 10
}
