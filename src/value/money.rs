//! Money, exact to the kopeck.

mod meant;

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use super::number::whole;
use super::text::trim;
use crate::fault::{Fault, Result};

/// Kopecks: ten billion rubles.
const MAX: i64 = 1_000_000_000_000;

/// Kopecks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(pub i64);

impl Money {
    /// Rubles with a point and always two decimals, as machines read it: `1234.56`.
    pub fn decimal(self) -> String {
        self.to_string()
    }
}

/// Reads `1234,56`, `1 234.56`, `1234`, with or without «руб.» behind it.
impl FromStr for Money {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let text = trim(text);
        read(text).map_err(|fault| fault.near(meant::meant(text)))
    }
}

/// Reads it as it stands.
fn read(text: &str) -> Result<Money> {
    let fault = |id| Fault::data(id).arg("text", text);
    let lower = text.to_lowercase();
    let number = ["₽", "рублей", "рубля", "рубль", "руб.", "руб", "р.", "р"]
        .iter()
        .find_map(|unit| lower.strip_suffix(unit))
        .unwrap_or(&lower);
    let number = number.trim_end();
    let (rubles, kopecks) = match number.split_once([',', '.']) {
        Some((rubles, decimals)) => {
            if decimals.is_empty() || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(fault("money-shape"));
            }
            (rubles, decimals)
        }
        None => (number, "0"),
    };
    let rubles = whole(rubles).ok_or_else(|| fault("money-shape"))?;
    if kopecks.len() > 2 {
        return Err(fault("money-kopecks"));
    }
    // `,5` is fifty kopecks.
    format!("{rubles}{kopecks:0<2}")
        .parse()
        .ok()
        .filter(|sum| *sum <= MAX)
        .map(Money)
        .ok_or_else(|| fault("money-large"))
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let sum = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", sum / 100, sum % 100)
    }
}

/// A decimal string: a float would lose kopecks.
impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
