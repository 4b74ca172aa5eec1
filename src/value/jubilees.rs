//! Which anniversaries are jubilees.

use std::str::FromStr;

use super::text::trim;
use crate::fault::{Fault, Result};

/// Older than this no association is.
const OLDEST: u16 = 1000;

/// Years that are celebrated, and the step of those after the last: `50,55,60+5`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jubilees {
    text: String,
    years: Vec<u16>,
    step: Option<u16>,
}

impl Jubilees {
    /// True when so many years are a jubilee.
    pub fn includes(&self, years: i64) -> bool {
        let Ok(years) = u16::try_from(years) else { return false };
        let further = |last: u16, step: u16| years > last && (years - last).is_multiple_of(step);
        self.years.contains(&years) || self.years.last().zip(self.step).is_some_and(|(last, step)| further(*last, step))
    }

    /// The text in its one form, as the file holds it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What the file holds; what no longer reads as jubilees includes none.
    pub fn from_stored(text: &str) -> Self {
        text.parse().unwrap_or_else(|_| Self { text: text.to_owned(), years: Vec::new(), step: None })
    }
}

impl FromStr for Jubilees {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let text = trim(text);
        let fault = || Fault::data("jubilees-shape").arg("text", text);
        let number = |text: &str| {
            let digits = trim(text);
            let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            let number = digits.parse().ok().filter(|number| plain && (1..=OLDEST).contains(number));
            number.ok_or_else(fault)
        };
        let (years, step) = text.split_once('+').map_or((text, None), |(years, step)| (years, Some(step)));
        let years = years.split([',', ';']).map(number).collect::<Result<Vec<u16>>>()?;
        let step = step.map(number).transpose()?;
        if !years.is_sorted_by(|earlier, later| earlier < later) {
            return Err(fault());
        }
        let list: Vec<String> = years.iter().map(u16::to_string).collect();
        let text = list.join(",") + &step.map_or_else(String::new, |step| format!("+{step}"));
        Ok(Self { text, years, step })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_goes_on_after_the_last_year() {
        let jubilees: Jubilees = " 50, 55,60 +5".parse().expect("jubilees");
        assert_eq!(jubilees.as_str(), "50,55,60+5");
        let found: Vec<i64> = (0..=80).filter(|years| jubilees.includes(*years)).collect();
        assert_eq!(found, [50, 55, 60, 65, 70, 75, 80]);
        let every: Jubilees = "25+25".parse().expect("jubilees");
        let found: Vec<i64> = (-25..=101).filter(|years| every.includes(*years)).collect();
        assert_eq!(found, [25, 50, 75, 100]);
        assert!(!"50".parse::<Jubilees>().expect("jubilees").includes(100));
    }

    #[test]
    fn what_is_no_list_of_years_is_refused() {
        for text in ["", "+5", "50,", "50,40", "50,50", "0", "25+0", "1001", "25+", "x", "25+5+5", "+25"] {
            assert_eq!(text.parse::<Jubilees>().expect_err(text).id, "jubilees-shape");
        }
    }
}
