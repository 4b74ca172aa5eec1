//! Associations that are named all at once, or by a group.

use super::{OrgName, Orgs};
use crate::value::When;

impl Orgs {
    /// Notes that a word stood for so many.
    pub fn stood_for(&self, text: &str, many: usize) {
        self.at_once.borrow_mut().insert(text.to_owned(), many);
    }

    /// The words that stood for several associations, and for how many they last did.
    pub fn at_once(&self) -> Vec<(String, usize)> {
        self.at_once.borrow().iter().map(|(text, many)| (text.clone(), *many)).collect()
    }

    /// The associations that act here, or those of a group among them: in being at a time, if one is given.
    pub fn acting(&self, group: Option<&str>, time: Option<&When>) -> Vec<i64> {
        let wanted = |org: &&OrgName| {
            let in_being = time.is_none_or(|time| {
                let ended = org.ended.as_ref().is_some_and(|ended| ended.last_day() < time.first_day());
                let later = org.registered.as_ref().is_some_and(|since| since.first_day() > time.last_day());
                !ended && !later
            });
            org.acts_here && in_being && group.is_none_or(|group| org.groups.iter().any(|own| own == group))
        };
        self.all.iter().filter(wanted).map(|org| org.id).collect()
    }
}
