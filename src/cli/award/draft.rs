//! `award draft`: the list of those who are to be awarded, for the order, and what it still lacks.

use serde_json::{Value, json};

use super::who;
use crate::cli::context::Context;
use crate::cli::files::Files;
use crate::cli::report::Report;
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Arg, Locale};
use crate::output::{self, Layout, PaperFormat};
use crate::paper::{Block, Entry, Paper, Table};
use crate::report::statute::type_of;
use crate::report::words::{capital, signature};
use crate::store::{Mode, Query, Store};
use crate::subject::{Award, Office};
use crate::value::closed::AwardeeType;
use crate::value::{Code, Names, Ref, Text, record_number};

/// The awards of the list.
#[derive(clap::Args, Debug)]
pub struct Draft {
    /// Awards by number: 3 5 7, or 3..9
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    #[command(flatten)]
    files: Files,
}

impl Draft {
    /// Writes the list.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, PaperFormat::Text)?;
        let store = context.store(Mode::Read)?;
        let locale = Report::locale(context, &store)?;
        let names = store.names(locale.lang, context.today)?;
        let awards = self.awards(&store)?;
        let office = store.find::<Office>(1)?.unwrap_or_default();
        drop(store);
        let kinds = kinds(&awards, &names);
        let paper = paper(&kinds, &office, &names, &locale);
        let figures = Value::Array(kinds.iter().flat_map(|(_, awards)| awards).map(|it| object(it, &names)).collect());
        let layout = Layout { colour: false, ..self.files.layout(context, locale.lang, false) };
        self.files.write(context, |out| output::paper(format, out, &paper, &figures, layout))?;
        questions(&awards, &names, context);
        Ok(())
    }

    /// The awards as they were typed, each once; a range passes over numbers that no record has.
    fn awards(&self, store: &Store) -> Result<Vec<(i64, Award)>> {
        let mut awards: Vec<(i64, Award)> = Vec::new();
        for typed in &self.ids {
            let mut more: Vec<(i64, Award)> = Vec::new();
            match range(typed)? {
                (first, last) if first == last => more.push((first, store.get(first)?)),
                (first, last) => store.each::<Award>(&Query::default().between(first, last), |id, award| {
                    more.push((id, award));
                    Ok(())
                })?,
            }
            if more.is_empty() {
                return Err(Fault::new(Exit::NoInput, "draft-none").arg("text", typed));
            }
            for (id, award) in more {
                if !awards.iter().any(|(known, _)| *known == id) {
                    awards.push((id, award));
                }
            }
        }
        Ok(awards)
    }
}

/// `5`, `№ 5`, `3..9`, `3-9`.
fn range(typed: &str) -> Result<(i64, i64)> {
    let ends = typed.split_once("..").or_else(|| typed.split_once(['-', '–', '—']));
    let (first, last) = ends.map_or((typed, typed), |(first, last)| (first, last));
    let both = record_number(first).zip(record_number(last)).filter(|(first, last)| first <= last);
    both.ok_or_else(|| Fault::data("number-of-record").arg("text", typed).arg("table", "award"))
}

type Kind<'a> = (Option<&'a str>, Vec<&'a (i64, Award)>);

/// The awards by kind, in the order of the code list; those whose kind nobody stated last.
fn kinds<'a>(awards: &'a [(i64, Award)], names: &Names) -> Vec<Kind<'a>> {
    let mut kinds: Vec<Kind<'a>> = Vec::new();
    for award in awards {
        let kind = award.1.kind.as_ref().map(Code::as_str);
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, there)) => there.push(award),
            None => kinds.push((kind, vec![award])),
        }
    }
    let list = names.codes.list("award.kind");
    let place = |kind: Option<&str>| list.iter().position(|entry| Some(entry.code.as_str()) == kind);
    kinds.sort_by_key(|(kind, _)| (kind.is_none(), place(*kind)));
    kinds
}

/// The list as a paper: a table a kind, under the kind's own words.
fn paper(kinds: &[Kind<'_>], office: &Office, names: &Names, locale: &Locale) -> Paper {
    let town = office.town_first().map(|town| Block::Title(town.as_str().to_owned()));
    let mut blocks: Vec<Block> = town.into_iter().collect();
    blocks.push(Block::Heading(1, locale.text("honour-draft-heading")));
    let head: Vec<String> =
        ["n", "name", "position", "merit"].iter().map(|name| locale.text(&format!("honour-draft-{name}"))).collect();
    for (kind, awards) in kinds {
        let label = kind.map(|kind| names.label("award.kind", kind, false).to_owned());
        blocks.push(Block::Heading(2, capital(&label.unwrap_or_else(|| locale.text("honour-draft-no-kind")))));
        let row = |(at, award): (usize, &&(i64, Award))| {
            let award = &award.1;
            // An association that is itself awarded stands where a person's name does.
            let org = if type_of(award) == Some(AwardeeType::Org) { None } else { who::org(award, names) };
            let position = award.position.as_ref().map(|position| position.as_str().to_owned());
            let place: Vec<String> = position.into_iter().chain(org).collect();
            let merit = award.merit.as_ref().map_or_else(String::new, |merit| merit.as_str().to_owned());
            Entry::row([(at + 1).to_string(), who::name(award, names, locale), place.join(", "), merit])
        };
        let rows = awards.iter().enumerate().map(row).collect();
        blocks.push(Block::Table(
            String::new(),
            Table { head: head.clone(), rows, right: vec![true, false, false, false] },
        ));
    }
    blocks.extend(signature(office));
    Paper { blocks, ..Paper::default() }
}

/// What machines read of one award of the list.
fn object((id, award): &(i64, Award), names: &Names) -> Value {
    let org = award.org.as_ref().and_then(Ref::id).and_then(|id| names.orgs.get(id)).map(|org| &org.code);
    json!({
        "id": id,
        "kind": award.kind.as_ref().map(Code::as_str),
        "awardee": award.awardee.as_ref().map(Text::as_str),
        "people": award.people.map(|count| count.0),
        "position": award.position.as_ref().map(Text::as_str),
        "org": org,
        "merit": award.merit.as_ref().map(Text::as_str),
    })
}

/// What the order still lacks, as questions, a line an award.
fn questions(awards: &[(i64, Award)], names: &Names, context: &Context) {
    let mut persons = 0_i64;
    for (id, award) in awards {
        let person = award.awardee.is_some()
            && !matches!(type_of(award), Some(AwardeeType::Team | AwardeeType::Org | AwardeeType::Group));
        persons += i64::from(person);
        let lacks = [
            ("kind", award.kind.is_none()),
            ("name", award.awardee.is_none() && type_of(award) != Some(AwardeeType::Org)),
            ("position", person && award.position.is_none()),
            ("merit", award.merit.is_none()),
            ("nominated", award.nominated_on.is_none()),
        ];
        let asked = lacks.iter().filter(|(_, lacks)| *lacks);
        let asked: Vec<String> = asked.map(|(what, _)| context.locale.text(&format!("honour-ask-{what}"))).collect();
        if !asked.is_empty() {
            let [known, whom] = who::args(award, names, &context.locale);
            let args = [("id", Arg::from(id.to_string())), known, whom, ("asked", asked.join(" ").into())];
            context.remark("honour-ask", &args);
        }
    }
    if persons > 0 {
        context.remark("honour-ask-consent", &[("n", persons.into())]);
    }
}
