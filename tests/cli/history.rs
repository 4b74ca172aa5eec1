//! Every change is an operation in the file's own history; what changes nothing is none.

use snapbox::str;

use crate::harness::{Town, tool};

#[test]
fn each_change_is_an_operation_with_the_records_it_touched() {
    if !tool("sqlite3") {
        return;
    }
    Town::new()
        .with(
            "org add --code ВОИ --name 'Общество инвалидов'
             event add --date 2012 --kind talk --title Беседа --org ВОИ
             event edit 1 --people 5
             plan add --year 2012 --task Задача
             plan done 1
             plan add --year 2012 --task Другая
             plan carry --year 2012
             year 2012 --declared-orgs 15
             office --town Город
             codes add event.kind hike --ru поход
             codes remove event.kind hike
             event remove 1",
        )
        .plays(str![[r#"
$ sqlite3 data/veche/veche.db "SELECT n, at, who, verb, subject, length(hash) FROM op"
1|2013-01-15T00:00:00Z|clerk|init|office|32
2|2013-01-15T00:00:00Z|clerk|add|org|32
3|2013-01-15T00:00:00Z|clerk|add|event|32
4|2013-01-15T00:00:00Z|clerk|edit|event|32
5|2013-01-15T00:00:00Z|clerk|add|plan|32
6|2013-01-15T00:00:00Z|clerk|done|plan|32
7|2013-01-15T00:00:00Z|clerk|add|plan|32
8|2013-01-15T00:00:00Z|clerk|carry|plan|32
9|2013-01-15T00:00:00Z|clerk|set|year|32
10|2013-01-15T00:00:00Z|clerk|set|office|32
11|2013-01-15T00:00:00Z|clerk|add|code|32
12|2013-01-15T00:00:00Z|clerk|remove|code|32
13|2013-01-15T00:00:00Z|clerk|remove|event|32
$ sqlite3 data/veche/veche.db "SELECT op, subject, id, old IS NULL, length(hash) FROM hist WHERE op > 1"
2|org|1|1|32
3|event|1|1|32
4|event|1|0|32
5|plan|1|1|32
6|plan|1|0|32
7|plan|2|1|32
8|plan|3|1|32
8|plan|2|0|32
9|year|2012|1|32
10|office|1|0|32
11|code|101|1|32
12|code|101|0|32
13|event|1|0|32
$ sqlite3 data/veche/veche.db "SELECT old FROM hist WHERE subject = 'event' ORDER BY seq"

{"date":"2012","kind":"talk","title":"Беседа","times":1,"orgs":[1]}
{"date":"2012","kind":"talk","title":"Беседа","times":1,"orgs":[1],"people":5}
$ sqlite3 data/veche/veche.db "SELECT count(*) FROM hist WHERE op = 1"
101

"#]]);
}

#[test]
fn what_changes_nothing_is_no_operation() {
    if !tool("sqlite3") {
        return;
    }
    let town =
        Town::new().with("event add --date 2012 --kind talk --title Беседа --people 5\nyear 2012 --declared-orgs 3");
    let count =
        || town.ok("sqlite3 data/veche/veche.db 'SELECT count(*), max(n), (SELECT count(*) FROM hist) FROM op'");
    let before = count();
    for line in [
        "veche event add --date 2012 --kind talk --title Беседа --people 5",
        "veche event edit 1 --people 5",
        "veche event edit 1 --clear place",
        "veche event edit 1 --people x",
        "veche event edit 1 --kind нет",
        "veche event remove 9",
        "veche plan carry --year 2012",
        "veche year 2012 --declared-orgs 3",
        "veche codes edit event.kind talk --ru беседа",
        "veche event list",
        "veche report 2012",
    ] {
        town.run(line);
        assert_eq!(count(), before, "{line}");
    }
}

#[test]
fn a_command_that_touches_many_records_is_one_operation() {
    if !tool("sqlite3") {
        return;
    }
    let town = Town::new().with("plan add --year 2012 --task А\nplan add --year 2012 --task Б\nplan carry --year 2012");
    town.plays(str![[r#"
$ sqlite3 data/veche/veche.db "SELECT count(*), sum(old IS NULL) FROM hist WHERE op = (SELECT max(n) FROM op)"
4|2

"#]]);
}

#[test]
fn no_argument_of_the_command_line_stands_in_an_operation() {
    if !tool("sqlite3") {
        return;
    }
    let town = Town::new().with("award add --date 2012 --awardee 'Иванова Мария'");
    let ops = town.ok("sqlite3 data/veche/veche.db 'SELECT n, at, who, verb, subject FROM op'");
    assert!(!ops.contains("Иванова"), "{ops}");
}
