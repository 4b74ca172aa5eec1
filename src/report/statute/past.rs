//! The awards that are there, as the rules look at them.

use std::collections::HashMap;

use crate::subject::Award;
use crate::value::closed::AwardeeType;
use crate::value::fold::fold;
use crate::value::{Figure, Times, When};

/// Who was awarded: one and the same wherever this is equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Who {
    /// In words, folded.
    Named(String),
    /// An association by its number.
    Org(i64),
}

impl Who {
    /// A family name with initials behind it, whatever was typed: what a person is looked up by.
    fn brief(&self) -> Self {
        let Self::Named(name) = self else { return self.clone() };
        let words: Vec<&str> = name.split_whitespace().collect();
        let family = words.iter().position(|word| word.chars().nth(1).is_some()).unwrap_or(0);
        let (before, rest) = words.split_at(family);
        let Some((family, after)) = rest.split_first() else { return self.clone() };
        let initials = after.iter().chain(before).filter_map(|word| word.chars().next()).map(String::from);
        Self::Named(std::iter::once((*family).to_owned()).chain(initials).collect::<Vec<_>>().join(" "))
    }

    /// True when a word of the name is but a letter.
    fn has_initials(&self) -> bool {
        let letter = |word: &str| word.chars().nth(1).is_none() && word.chars().all(char::is_alphabetic);
        matches!(self, Self::Named(name) if name.split_whitespace().any(letter))
    }
}

/// An award, as much of it as the rules ask for.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// False where initials leave open whether it went to the same person.
    pub same: bool,
    /// Its number.
    pub id: i64,
    /// Its date.
    pub date: When,
    /// Its kind's code.
    pub kind: Option<String>,
    /// Its merit, folded.
    pub merit: Option<String>,
}

/// What is counted together: a year, a kind, whom.
type Key = (i32, Option<String>, Option<&'static str>);

/// The awards of certain awardees, and how many there were in each year.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// By all that an awardee may be called.
    of: HashMap<Who, Vec<(Who, Earlier)>>,
    years: HashMap<Key, Figure>,
}

impl Past {
    /// Nothing yet; will keep the awards of those whom these went to.
    pub fn about<'a>(awards: impl IntoIterator<Item = &'a Award>) -> Self {
        let of = awards.into_iter().filter_map(who).map(|who| (who.brief(), Vec::new())).collect();
        Self { of, years: HashMap::new() }
    }

    /// Takes an award in.
    pub fn add(&mut self, id: i64, award: &Award) {
        let kind = award.kind.as_ref().map(|kind| kind.as_str().to_owned());
        let key = (award.date.year(), kind.clone(), type_of(award).map(AwardeeType::code));
        self.years.entry(key).or_default().add(award.times.and_then(Times::known));
        let Some(who) = who(award) else { return };
        if let Some(known) = self.of.get_mut(&who.brief()) {
            let merit = award.merit.as_ref().map(|merit| fold(merit.as_str()));
            known.push((who, Earlier { same: true, id, date: award.date.clone(), kind, merit }));
        }
    }

    /// The other awards of the same awardee, and of whoever may be the same: «Петрова А. В.», «Петрова Анна Васильевна».
    pub fn others(&self, id: i64, award: &Award) -> impl Iterator<Item = Earlier> {
        let own = who(award);
        let known = own.as_ref().and_then(|own| self.of.get(&own.brief()));
        known.into_iter().flatten().filter(move |(_, other)| other.id != id).filter_map(move |(who, other)| {
            let same = own.as_ref() == Some(who);
            let open = own.as_ref().is_some_and(Who::has_initials) || who.has_initials();
            (same || open).then(|| Earlier { same, ..other.clone() })
        })
    }

    /// How many there were in a year, by kind and whom.
    pub fn year(&self, year: i32) -> impl Iterator<Item = (Option<&str>, Option<AwardeeType>, &Figure)> {
        let of_year = self.years.iter().filter(move |((of, ..), _)| *of == year);
        of_year.map(|((_, kind, whom), figure)| {
            (kind.as_deref(), whom.and_then(|code| AwardeeType::from_code(code).ok()), figure)
        })
    }
}

/// Who was awarded: by the words, else the association, unless it is people of it who have no names here.
fn who(award: &Award) -> Option<Who> {
    match (&award.awardee, &award.org) {
        // «Петрова А. В.» and «Петрова А.В» are one.
        (Some(words), _) => Some(Who::Named(fold(&words.as_str().replace('.', " ")))),
        (None, Some(org)) if type_of(award) == Some(AwardeeType::Org) => org.id().map(Who::Org),
        _ => None,
    }
}

/// Whom an award went to: as stated, else what follows from what is given.
pub fn type_of(award: &Award) -> Option<AwardeeType> {
    award.awardee_type.or(match (&award.awardee, award.people, &award.org) {
        (None, Some(_), _) => Some(AwardeeType::Group),
        (None, None, Some(_)) => Some(AwardeeType::Org),
        _ => None,
    })
}
