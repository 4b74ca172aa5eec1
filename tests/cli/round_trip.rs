//! What leaves comes back the same, whatever was typed: through CSV, csv-excel and xlsx. `VECHE_RECORDS=100000` makes it
//! long.

use std::fmt::Write as _;

use crate::harness::Town;

/// Pieces that spreadsheets, CSV and we ourselves might take for something else.
const PIECES: [&str; 36] = [
    "=1+1",
    "'=x",
    "''=",
    "'",
    "+7 384",
    "-5",
    "@x",
    "\"",
    "\"\"",
    ";",
    ",",
    "\t-",
    "😀",
    "\u{a0}",
    "007",
    "1.1",
    "2012-09",
    "3-12-34",
    "TRUE",
    "ИСТИНА",
    "5%",
    "1E5",
    "=\"5\"",
    "Итого",
    "Ёлка",
    "e\u{301}",
    "№ 5",
    "12 мая",
    "слово",
    " ",
    "\n",
    "—",
    "1/2",
    "0101000039",
    "＝",
    "4,2E+09",
];

/// A sequence that is the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }

    /// Text of one line, or of several.
    fn text(&mut self, lines: bool) -> String {
        let count = 1 + self.roll(3);
        let pieces: String = (0..count).map(|_| PIECES[self.roll(PIECES.len())]).collect();
        let text = if lines { pieces.replace('\t', "") } else { pieces.replace(['\n', '\t'], "") };
        format!("{text}x{}", self.roll(9)).trim().to_owned()
    }
}

/// Events with everything stated that text, dates and money may hold.
fn events(records: usize) -> String {
    let mut dice = Dice(20_121_231);
    let mut csv = String::from("date,kind,title,times,place,orgs,people,outcome,stated_amount,notes\n");
    let quoted = |text: String| format!("\"{}\"", text.replace('"', "\"\""));
    for n in 0..records {
        let date = ["2012", "2012-09", "2012-09-01", "2012-07/2012-09", "1900-01-01"][dice.roll(5)];
        let orgs = ["", "ВОИ", "ВОИ; СЖК"][dice.roll(3)];
        let times = ["1", "", "3"][dice.roll(3)];
        let (title, place) = (quoted(dice.text(false)), quoted(dice.text(false)));
        let (outcome, notes) = (quoted(dice.text(true)), quoted(dice.text(true)));
        let money = dice.roll(1_000_000);
        writeln!(csv, "{date},talk,{title},{times},{place},{orgs},{n},{outcome},{money}.{:02},{notes}", n % 100)
            .expect("a string");
    }
    csv
}

#[test]
fn every_way_out_and_back_gives_the_same_records() {
    let records = std::env::var("VECHE_RECORDS").ok().and_then(|text| text.parse().ok()).unwrap_or(1000);
    let orgs = "org add --code ВОИ --name 'Общество инвалидов'
                org add --code СЖК --name 'Союз женщин'";
    let town = Town::new().russian().with(orgs);
    town.write("events.csv", events(records));
    // As they stand: the table above was written by no spreadsheet.
    town.ok("veche --quiet event import events.csv --exact");
    let start = town.ok("veche event list --format csv");
    assert!(start.lines().count() > records, "every record came in");
    for (way, ending) in [("csv", "csv"), ("csv-excel", "csv"), ("xlsx", "xlsx")] {
        town.ok(&format!("veche --quiet event list --format {way} -o way.{ending} --force"));
        town.ok("rm -f next.db; veche --db next.db --quiet init");
        town.ok("veche org list --format csv | veche --db next.db --quiet org import -");
        let again = town.run(&format!("veche --db next.db --quiet event import way.{ending}"));
        assert_eq!(again.code, 0, "{way}: {}", again.stderr);
        let came = town.ok("veche --db next.db event list --format csv");
        let differing = start.lines().zip(came.lines()).find(|(one, other)| one != other);
        assert!(start == came, "{way}: {differing:?}");
        assert!(town.run(&format!("veche --quiet event import way.{ending}")).code == 0, "{way} twice");
        assert_eq!(town.ok("veche event list --format csv"), start, "{way} twice adds nothing");
    }
}
