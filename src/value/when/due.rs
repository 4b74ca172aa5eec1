//! When a task of a plan is due: a date, or words such as «весь период».

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::{When, typed};
use crate::fault::{Fault, Result};
use crate::value::Text;
use crate::value::fold::is_dash;

/// A date, or free words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Due {
    /// A date with its own precision.
    When(When),
    /// Words as they were typed.
    Words(String),
}

impl Due {
    /// Takes stored text as it is.
    pub fn from_stored(text: &str) -> Self {
        When::from_iso(text).map_or_else(|_| Self::Words(text.to_owned()), Self::When)
    }

    /// The stored text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::When(when) => when.as_str(),
            Self::Words(words) => words,
        }
    }

    /// Turns `сегодня` and `вчера` into the day they mean.
    pub fn settle(&mut self, today: NaiveDate) {
        if let Self::When(when) = self {
            when.settle(today);
        }
    }
}

impl FromStr for Due {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let near = match text.parse() {
            Ok(when) => return Ok(Self::When(when)),
            Err(Fault { candidates, .. }) => candidates,
        };
        let words = text.parse::<Text>()?;
        // Only a mistyped date looks like this: as words it would never be due.
        let lower = words.as_str().to_lowercase();
        if typed::without_year_word(&lower).chars().all(is_of_date) {
            return Err(Fault::data("due-date").arg("text", words.as_str()).candidates(near));
        }
        Ok(Self::Words(words.into_string()))
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

fn is_of_date(sign: char) -> bool {
    sign.is_ascii_digit() || matches!(sign, '.' | '/') || is_dash(sign) || sign.is_whitespace()
}
