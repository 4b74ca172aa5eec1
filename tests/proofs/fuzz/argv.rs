//! Command lines: words of the grammar in any order, and words that nobody would type.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use super::Tally;
use crate::Result;
use crate::dice::Dice;
use crate::town::Town;

const COMMANDS: [&str; 27] = [
    "search",
    "org",
    "event",
    "award",
    "aid",
    "plan",
    "report",
    "year",
    "office",
    "codes",
    "log",
    "undo",
    "redo",
    "check",
    "person",
    "help",
    "орг",
    "событие",
    "награда",
    "помощь",
    "план",
    "отчёт",
    "год",
    "коды",
    "журнал",
    "init",
    "export",
];
const VERBS: [&str; 16] = [
    "add",
    "list",
    "show",
    "edit",
    "remove",
    "import",
    "done",
    "carry",
    "erase",
    "добавить",
    "список",
    "показать",
    "изменить",
    "удалить",
    "выполнено",
    "импорт",
];
const FLAGS: [&str; 40] = [
    "--date",
    "--kind",
    "--title",
    "--org",
    "--people",
    "--times",
    "--amount",
    "--flow",
    "--form",
    "--year",
    "--task",
    "--name",
    "--code",
    "--parent",
    "--inn",
    "--limit",
    "--sort",
    "--columns",
    "--format",
    "--from",
    "--to",
    "--clear",
    "--notes",
    "--again",
    "--stamp",
    "--lang",
    "--color",
    "--yes",
    "--no-input",
    "--demo",
    "--help",
    "--dry-run",
    "--annex",
    "--дата",
    "--название",
    "--сумма",
    "--код",
    "--",
    "--reason",
    "--status",
];
const VALUES: [&str; 40] = [
    "1",
    "0",
    "-1",
    "2012",
    "2012-02-30",
    "01.09.2012",
    "III кв. 2012",
    "сегодня",
    "unknown",
    "неизвестно",
    "talk",
    "ВОИ",
    "12,50",
    "1e3",
    "∞",
    "9223372036854775808",
    "99999999999999999999",
    "",
    " ",
    "csv",
    "json",
    "xlsx",
    "ru",
    "en",
    "-",
    "=1+1",
    "a;b",
    "Ё",
    "e\u{301}",
    "\u{202e}",
    "\u{200b}",
    "😀",
    "\u{1b}[31m",
    "\n",
    "none",
    "0000",
    "2012/2011",
    "1/2",
    "id",
    "-date",
];

/// Lines that are right, of which one word is made another.
const LINES: [&str; 12] = [
    "event add --date 2012-05 --kind talk --title Т --org ВОИ --people 7",
    "org add --code ЖС --name Женсовет --inn 4203000001 --group women",
    "award add --date 2012 --kind gratitude --awardee Иванова --org ВОИ",
    "aid add --date 2012 --flow support --form transport --org ВОИ --amount 12,50",
    "plan add --year 2013 --task Задача --due 2013-05 --org ВОИ",
    "event edit 7 --people 3 --notes Заметка",
    "event list --year 2012 --sort -date --limit 5 --columns id,date,title",
    "aid list --from 2012-01 --to 2012-12 --format csv",
    "report 2012 --format markdown --annex",
    "org show ВОИ",
    "log --subject event --limit 5",
    "year 2012 --declared-orgs 15 --active ВОИ",
];

/// A share of the command lines, over one file.
pub fn runs(share: usize, runs: usize, tally: &Tally) -> Result<Vec<String>> {
    let town = Town::at_work()?;
    let mut dice = Dice::new(&format!("argv {share}"));
    let mut faults = Vec::new();
    for _ in 0..runs {
        let args = line(&mut dice);
        let output = town.run(&args)?;
        faults.extend(tally.take(1, &output).map(|fault| format!("{args:?}: {fault}")));
    }
    Ok(faults)
}

fn line(dice: &mut Dice) -> Vec<OsString> {
    let mut args: Vec<OsString> = Vec::new();
    if dice.once_in(2) {
        args.extend(dice.of(&LINES).split(' ').map(OsString::from));
        let at = dice.below(args.len());
        match dice.below(4) {
            0 => drop(args.remove(at)),
            1 => args.insert(at, garbage(dice)),
            2 => args[at] = dice.of(&VALUES).into(),
            _ => {}
        }
        return args;
    }
    // Mostly what may go through the grammar, so that something of it is run.
    if !dice.once_in(10) {
        args.push(dice.of(&COMMANDS).into());
        if !dice.once_in(4) {
            args.push(dice.of(&VERBS).into());
        }
    }
    for _ in 0..dice.below(7) {
        args.push(match dice.below(10) {
            0..4 => dice.of(&FLAGS).into(),
            4..8 => dice.of(&VALUES).into(),
            8 => dice.of(&VERBS).into(),
            _ => garbage(dice),
        });
    }
    args
}

/// Bytes that may be no text; none of them leads out of the folder.
fn garbage(dice: &mut Dice) -> OsString {
    let len = if dice.once_in(50) { 100_000 } else { dice.below(12) };
    let byte = |dice: &mut Dice| 1 + u8::try_from(dice.below(255)).unwrap_or(0);
    let bytes = (0..len).map(|_| byte(dice)).map(|byte| if byte == b'/' { b'_' } else { byte });
    OsString::from_vec(bytes.collect())
}
