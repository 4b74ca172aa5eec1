//! Associations.

use crate::fault::{Fault, Result};
use crate::record::{Record, columns};
use crate::value::closed::{Level, YesNo};
use crate::value::fold::fold;
use crate::value::orgs::OrgName;
use crate::value::reference::{ToOrg, stands_for_several};
use crate::value::{Alias, Code, Count, Founded, Handle, Inn, Names, Ogrn, Prose, Ref, Text, When};

/// An association of citizens that acts in the town, or the parent of one.
#[derive(clap::Args, Clone, Debug)]
pub struct Org {
    /// Short handle: `ВОИ`; proposed from the name when not given
    #[arg(long, alias = "код")]
    pub code: Option<Handle>,
    /// Full official name
    #[arg(long, alias = "название")]
    pub name: Text,
    /// Short official name
    #[arg(long, alias = "краткое")]
    pub short_name: Option<Text>,
    /// What people call it; may be repeated
    #[arg(long, alias = "известно-как")]
    pub known_as: Vec<Alias>,
    /// Legal form
    #[arg(long, alias = "форма")]
    pub form: Option<Code>,
    /// Territorial level
    #[arg(long, alias = "уровень")]
    pub level: Option<Level>,
    /// The association it is a part of
    #[arg(long, alias = "вышестоящее")]
    pub parent: Option<Ref<ToOrg>>,
    /// Whether it acts here, or is kept only as a parent
    #[arg(long, alias = "действует")]
    pub acts_here: Option<YesNo>,
    /// Whom it unites; may be repeated
    #[arg(long = "group", alias = "группа")]
    pub groups: Vec<Code>,
    /// What it does
    #[arg(long, alias = "деятельность")]
    pub activities: Option<Text>,
    /// Taxpayer number, 10 or 12 digits
    #[arg(long, alias = "инн")]
    pub inn: Option<Inn>,
    /// State registration number, 13 or 15 digits
    #[arg(long, alias = "огрн")]
    pub ogrn: Option<Ogrn>,
    /// When it was registered
    #[arg(long, alias = "зарегистрировано")]
    pub registered_on: Option<When>,
    /// When it was founded; from 1700
    #[arg(long, alias = "основано")]
    pub founded_on: Option<Founded>,
    /// When it ceased to be
    #[arg(long, alias = "прекращено")]
    pub ended_on: Option<When>,
    /// The association that took its place
    #[arg(long, alias = "преемник")]
    pub successor: Option<Ref<ToOrg>>,
    /// Where it sits
    #[arg(long, alias = "адрес")]
    pub address: Option<Text>,
    /// Telephone
    #[arg(long, alias = "телефон")]
    pub phone: Option<Text>,
    /// E-mail
    #[arg(long, alias = "почта")]
    pub email: Option<Text>,
    /// Web site
    #[arg(long, alias = "сайт")]
    pub site: Option<Text>,
    /// Who heads it
    #[arg(long, alias = "руководитель")]
    pub head: Option<Text>,
    /// Since when
    #[arg(long, alias = "руководит-с")]
    pub head_since: Option<When>,
    /// How many members
    #[arg(long, alias = "членов")]
    pub members: Option<Count>,
    /// Anything else
    #[arg(long, alias = "примечание")]
    pub notes: Option<Prose>,
}

impl Record for Org {
    const TABLE: &'static str = "org";
    const ORDER: &'static [&'static str] = &["name"];
    const SHOWN: &'static [&'static str] = &["code", "name", "head", "phone", "known_as", "level", "parent"];
    const TOTALS: &'static [&'static str] = &["members"];
    const NAMED: bool = true;
    const OWN: &'static [&'static str] = &[
        "code",
        "name",
        "short_name",
        "known_as",
        "inn",
        "ogrn",
        "registered_on",
        "founded_on",
        "ended_on",
        "successor",
        "address",
        "phone",
        "email",
        "site",
        "head",
        "head_since",
        "members",
        "notes",
    ];
    columns!(
        code,
        name,
        short_name,
        known_as[known_as],
        form,
        level,
        parent,
        acts_here,
        groups[group],
        activities,
        inn,
        ogrn,
        registered_on,
        founded_on,
        ended_on,
        successor,
        address,
        phone,
        email,
        site,
        head,
        head_since,
        members,
        notes
    );

    fn fill(&mut self, names: &Names) -> Result<()> {
        self.acts_here.get_or_insert(YesNo::Yes);
        if self.code.is_none() {
            self.code = Some(propose(self.name.as_str(), self.short_name.as_ref().map(Text::as_str), names)?);
        }
        Ok(())
    }

    fn check(&self, id: Option<i64>, names: &Names) -> Result<()> {
        let name = self.name.as_str();
        if !fold(name).chars().any(char::is_alphanumeric) {
            return Err(Fault::data("org-name-letters").at(Self::TABLE, "name"));
        }
        if self.acts_here.is_none() {
            return Err(Fault::data("cannot-clear").at(Self::TABLE, "acts_here"));
        }
        if let Some(other) = names.orgs.other_of_name(name, id) {
            let fault = Fault::data("org-same-name").arg("name", name).arg("code", &other.code).arg("id", other.id);
            return Err(fault.at(Self::TABLE, "name"));
        }
        let code = self.code.as_ref().ok_or_else(|| Fault::data("code-required").at(Self::TABLE, "code"))?;
        if stands_for_several(code.as_str()) || code.as_str().starts_with('-') {
            return Err(Fault::data("code-reserved").arg("code", code.as_str()).at(Self::TABLE, "code"));
        }
        if let Some(other) = names.orgs.other_by_code(code.as_str(), id) {
            let fault = Fault::data("org-same-code").arg("code", code.as_str()).arg("name", &other.name);
            return Err(fault.at(Self::TABLE, "code"));
        }
        if let (Some(from), Some(to)) = (&self.registered_on, &self.ended_on)
            && to.last_day() < from.first_day()
        {
            return Err(Fault::data("ended-before-registered").at(Self::TABLE, "ended_on"));
        }
        for (field, link) in [("parent", &self.parent), ("successor", &self.successor)] {
            if id.is_some() && link.as_ref().and_then(Ref::id) == id {
                return Err(Fault::data("org-of-itself").at(Self::TABLE, field));
            }
        }
        self.check_parents(id, names)
    }

    /// By code, ОГРН or name; of two different ones neither is meant.
    fn namesake(&self, names: &Names) -> Result<Option<i64>> {
        let orgs = &names.orgs;
        let found = [
            self.code.as_ref().and_then(|code| orgs.by_code(code.as_str())),
            self.ogrn.as_ref().and_then(|ogrn| orgs.by_ogrn(ogrn.as_str())),
            orgs.same_name(self.name.as_str()),
        ];
        let mut found = found.into_iter().flatten();
        let Some(first) = found.next() else { return Ok(None) };
        match found.find(|other| other.id != first.id) {
            None => Ok(Some(first.id)),
            Some(other) => {
                Err(Fault::data("org-two").arg("one", &first.code).arg("other", &other.code).at(Self::TABLE, "name"))
            }
        }
    }

    fn called(&self, id: i64) -> Option<OrgName> {
        let short = self.short_name.as_ref().map(|short| short.as_str().to_owned());
        let known_as = self.known_as.iter().map(|name| name.as_str().to_owned());
        Some(OrgName {
            id,
            code: self.code.as_ref()?.as_str().to_owned(),
            name: self.name.as_str().to_owned(),
            acts_here: self.acts_here != Some(YesNo::No),
            // What stands above it is not known before every row is.
            parent: None,
            ogrn: self.ogrn.as_ref().map(|ogrn| ogrn.as_str().to_owned()),
            registered: self.registered_on.clone(),
            ended: self.ended_on.clone(),
            groups: self.groups.iter().map(|group| group.as_str().to_owned()).collect(),
            others: short.clone().into_iter().chain(known_as).collect(),
            short,
            former: Vec::new(),
        })
    }

    /// Its name and its head on the day; a head who came into office later was not there yet, and who was before is not
    /// stated.
    fn then(&mut self, id: i64, names: &Names) {
        let (Some(day), Some(org)) = (names.orgs.day(), names.orgs.get(id)) else { return };
        if org.name_on(day).is_some() {
            self.name = Text::from_stored(&org.name);
            self.short_name = org.short.as_deref().map(Text::from_stored);
        }
        if let Some(was) = org.head_on(day) {
            (self.head, self.head_since) = (was.head.as_deref().map(Text::from_stored), was.since.clone());
        }
        if self.head_since.as_ref().is_some_and(|since| since.first_day() > day) {
            (self.head, self.head_since) = (None, None);
        }
    }

    fn title(&self) -> String {
        self.code.as_ref().map_or_else(String::new, |code| code.as_str().to_owned())
    }
}

impl Org {
    /// Walking up from the parent must never come back to the association itself.
    fn check_parents(&self, id: Option<i64>, names: &Names) -> Result<()> {
        let mut above = self.parent.as_ref().and_then(Ref::id);
        let mut steps = 0;
        while let Some(parent) = above {
            steps += 1;
            if Some(parent) == id || steps > 1000 {
                return Err(Fault::data("parent-cycle").at(Self::TABLE, "parent"));
            }
            above = names.orgs.get(parent).and_then(|org| org.parent);
        }
        Ok(())
    }
}

/// A handle for an association that was given none: its short name, else the first letters of its name's words;
/// with a number when another association has it. One that is there under this very name keeps its own.
fn propose(name: &str, short: Option<&str>, names: &Names) -> Result<Handle> {
    if let Some(same) = names.orgs.same_name(name) {
        return same.code.parse();
    }
    let letters = |text: &str| -> String {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1);
        words.filter_map(|word| word.chars().next()).take(12).flat_map(char::to_uppercase).collect()
    };
    let short = short.filter(|short| short.chars().count() <= 24 && short.parse::<Handle>().is_ok());
    let base = short.map_or_else(|| letters(name), str::to_owned);
    let base = if base.parse::<Handle>().is_ok() { base } else { "ОРГ".to_owned() };
    let numbered = (2..).map(|n| format!("{base}-{n}"));
    let mut free = std::iter::once(base.clone()).chain(numbered).filter(|code| names.orgs.by_code(code).is_none());
    free.next().unwrap_or(base).parse()
}
