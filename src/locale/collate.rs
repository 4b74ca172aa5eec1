//! The order of words: Russian as a dictionary has it, numbers by their value, signs passed over.

use icu_collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

/// Compares words in Russian order, whatever the interface's language: the records are Russian.
pub fn collator() -> Option<CollatorBorrowed<'static>> {
    let mut preferences = CollatorPreferences::from(&locale!("ru"));
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.alternate_handling = Some(AlternateHandling::Shifted);
    options.strength = Some(Strength::Tertiary);
    Collator::try_new(preferences, options).ok()
}
