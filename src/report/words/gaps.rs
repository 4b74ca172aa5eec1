//! What is not stated, as questions to ask: by association, the office's own ones last.

use super::text::{capital, inside_quotes, small};
use crate::locale::{Arg, Locale, dates};
use crate::paper::{Block, Paper};
use crate::report::gaps::{Asked, Group, Question};
use crate::value::{Names, Period, When};

/// On a screen so many records of an association are told, and so many associations; the rest is counted.
const RECORDS: usize = 15;
const GROUPS: usize = 25;

/// Everything that the questions are worded with.
pub struct Gaps<'a> {
    /// What is asked of the period's records.
    pub groups: &'a [Group],
    /// The period.
    pub period: &'a Period,
    /// The words.
    pub locale: &'a Locale,
    /// Labels, and the associations.
    pub names: &'a Names,
}

impl Gaps<'_> {
    /// The questions as a paper; on a screen long lists are cut. Nothing where there is nothing to ask.
    pub fn paper(&self, screen: bool) -> Paper {
        if self.groups.is_empty() {
            return Paper::default();
        }
        let (few, most) = if screen { (RECORDS, GROUPS) } else { (usize::MAX, usize::MAX) };
        let time = dates::when(self.period.when(), self.locale.lang);
        let year = if self.period.as_str().len() == 4 { "yes" } else { "no" };
        let heading = self.locale.format("gaps-heading", &[("time", time.into()), ("year", year.into())]);
        let (to_orgs, own): (Vec<&Group>, Vec<&Group>) = self.groups.iter().partition(|group| group.org.is_some());
        let counts = [
            ("n", self.groups.iter().map(count).sum::<usize>().into()),
            ("asked", to_orgs.iter().map(|group| count(group)).sum::<usize>().into()),
            ("orgs", to_orgs.len().into()),
        ];
        let mut blocks =
            vec![Block::Heading(1, heading), Block::Paragraph(self.locale.format("gaps-summary", &counts))];
        let (told, rest) = to_orgs.split_at(to_orgs.len().min(most));
        for group in told {
            self.group(&mut blocks, group, few);
        }
        if !rest.is_empty() {
            let n = rest.iter().map(|group| count(group)).sum::<usize>();
            let args = [("orgs", rest.len().into()), ("n", n.into())];
            blocks.push(Block::Paragraph(self.locale.format("gaps-rest-orgs", &args)));
        }
        for group in own {
            self.group(&mut blocks, group, few);
        }
        Paper { blocks, ..Paper::default() }
    }

    /// True when a screen does not show all of it.
    pub fn is_cut(&self) -> bool {
        self.groups.iter().filter(|group| group.org.is_some()).count() > GROUPS
            || self.groups.iter().any(|group| group.asked.len() > RECORDS)
    }

    fn group(&self, blocks: &mut Vec<Block>, group: &Group, few: usize) {
        let org = group.org.and_then(|id| self.names.orgs.get(id));
        let heading = org.map_or_else(|| self.locale.text("gaps-office"), |org| org.name.clone());
        blocks.push(Block::Heading(2, heading));
        if !group.contacts.is_empty() {
            blocks.push(Block::Paragraph(group.contacts.join(", ")));
        }
        let (told, rest) = group.asked.split_at(group.asked.len().min(few));
        blocks.push(Block::List(told.iter().map(|asked| self.line(asked)).collect()));
        if !rest.is_empty() {
            let n = rest.iter().map(|asked| asked.questions.len()).sum::<usize>();
            let args = [("records", rest.len().into()), ("n", n.into())];
            blocks.push(Block::Paragraph(self.locale.format("gaps-rest", &args)));
        }
    }

    /// «Мероприятие № 3 «О доступной среде», май 2019: какого числа проведено? Сколько человек присутствовало?»
    fn line(&self, asked: &Asked) -> String {
        let questions: Vec<String> = asked.questions.iter().map(|question| self.question(question)).collect();
        let questions = questions.join(" ");
        match self.record(asked) {
            Some(record) => format!("{}: {}", capital(&record), small(&questions)),
            None => questions,
        }
    }

    /// «мероприятие № 3 «О доступной среде», май 2019»; nothing where there is no record.
    fn record(&self, asked: &Asked) -> Option<String> {
        let id = asked.id?;
        let args = [("table", asked.table.into()), ("id", Arg::from(id.to_string()))];
        if matches!(asked.table, "org" | "year") {
            return Some(self.locale.format("gaps-about", &args));
        }
        let mut record = self.locale.format("say-record", &args);
        if let Some(title) = &asked.title {
            let title = inside_quotes(title, self.locale.lang);
            record = format!("{record} {}", self.locale.format("report-title", &[("title", title.into())]));
        }
        let kinds: Vec<&str> = asked.kinds.iter().map(|(list, code)| self.names.label(list, code, false)).collect();
        if !kinds.is_empty() {
            record = format!("{record} ({})", kinds.join(", "));
        }
        let date = asked.date.as_ref().and_then(|date| When::from_iso(date).ok());
        let date = date.map(|date| format!(", {}", dates::when(&date, self.locale.lang)));
        Some(record + &date.unwrap_or_default())
    }

    /// One question, as it stands by itself.
    pub fn question(&self, question: &Question) -> String {
        let mut args: Vec<(&str, Arg)> = Vec::new();
        for (name, number) in &question.numbers {
            // A year is no count: it is never grouped.
            args.push((name, if *name == "year" { number.to_string().into() } else { (*number).into() }));
        }
        args.push(("known", if question.who.is_some() { "yes" } else { "no" }.into()));
        args.push(("who", question.who.as_deref().unwrap_or_default().into()));
        self.locale.format(&format!("gaps-ask-{}", question.ask), &args)
    }
}

fn count(group: &Group) -> usize {
    group.asked.iter().map(|asked| asked.questions.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Lang;

    #[test]
    fn a_long_list_is_cut_on_a_screen_alone_and_the_rest_is_counted() {
        let day = chrono::NaiveDate::from_ymd_opt(2013, 2, 1).expect("a day");
        let question = |ask| Question { field: "people", ask, numbers: Vec::new(), who: None };
        let record = |id| Asked {
            table: "event",
            id: Some(id),
            title: Some(format!("Беседа {id}")),
            questions: vec![question("event-people"), question("event-times")],
            ..Asked::default()
        };
        let group = |n| Group { asked: (1..=n).map(record).collect(), ..Group::default() };
        let period: Period = "2012".parse().expect("a period");
        let (locale, names) = (Locale::new(Lang::Ru), Names::new(Lang::Ru, day));
        let few = i64::try_from(RECORDS).expect("a few");
        for (n, cut) in [(few, false), (few + 1, true)] {
            let groups = [group(n)];
            let gaps = Gaps { groups: &groups, period: &period, locale: &locale, names: &names };
            assert_eq!(gaps.is_cut(), cut, "{n}");
            let told = |screen| format!("{:?}", gaps.paper(screen)).matches("Беседа").count();
            assert_eq!(told(true), RECORDS, "{n}");
            assert_eq!(told(false), usize::try_from(n).expect("a few"), "{n}");
        }
    }

    #[test]
    fn every_question_has_its_words_and_every_message_its_question() {
        let source =
            [include_str!("../gaps/orgs.rs"), include_str!("../gaps/records.rs"), include_str!("../gaps/year.rs")];
        let source = source.concat();
        let words = source.split('"').skip(1).step_by(2).filter(|word| word.contains('-') && !word.contains(' '));
        for lang in [Lang::Ru, Lang::En] {
            let locale = Locale::new(lang);
            for ask in words.clone() {
                assert!(locale.find(&format!("gaps-ask-{ask}"), &every()).is_some(), "{ask}");
            }
        }
        let (_, ru, _) = crate::locale::FILES.iter().find(|(name, ..)| *name == "gaps").expect("the file");
        for line in ru.lines().filter_map(|line| line.strip_prefix("gaps-ask-")) {
            let ask = line.split(' ').next().expect("a name");
            assert!(words.clone().any(|word| word == ask), "{ask} is never asked");
        }
    }

    fn every() -> Vec<(&'static str, Arg)> {
        let mut args: Vec<_> = ["declared", "kept", "rest", "year"].map(|name| (name, Arg::from(2_i64))).into();
        args.extend(["known", "who"].map(|name| (name, "no".into())));
        args
    }
}
