//! A list as machines read it, and where it goes.

use snapbox::str;

use crate::harness::Town;
use crate::lists::town;

#[test]
fn json_is_one_array_and_ndjson_an_object_a_line() {
    town().plays(str![[r#"
$ veche event list --format json --columns id,date,kind,orgs,people,stated_amount
[
{"id":2,"date":"2011","kind":"talk","orgs":["СЖК"],"people":null,"stated_amount":null},
{"id":3,"date":"2012","kind":"talk","orgs":[],"people":5,"stated_amount":null},
{"id":4,"date":"2012-05","kind":"round-table","orgs":["ВОИ"],"people":20,"stated_amount":null},
{"id":1,"date":"2012-05-09","kind":"rally","orgs":["ВОИ","СЖК"],"people":500,"stated_amount":null}
]
$ veche event list --format ndjson --columns id,orgs --year 2012
{"id":3,"orgs":[]}
{"id":4,"orgs":["ВОИ"]}
{"id":1,"orgs":["ВОИ","СЖК"]}

"#]]);
}

#[test]
fn csv_is_quoted_as_rfc_4180_and_defused() {
    let town = Town::new();
    for title in ["a,b", "он сказал \"да\"", "=1+1", "+7 000", "-5", "@x", "'x", "'=x"] {
        town.veche(["event", "add", "--date", "2012", "--kind", "talk", "--title", title]);
    }
    town.ok("veche --quiet event edit 1 --notes \"$(printf 'одна\\nдве')\"");
    town.plays(str![[r#"
$ veche event list --format csv --columns title,notes
title,notes
"a,b","одна
две"
"он сказал ""да""",
'=1+1,
'+7 000,
'-5,
'@x,
'x,
''=x,
$ veche event list --format ndjson --columns title
{"title":"a,b"}
{"title":"он сказал \"да\""}
{"title":"=1+1"}
{"title":"+7 000"}
{"title":"-5"}
{"title":"@x"}
{"title":"'x"}
{"title":"'=x"}

"#]]);
    assert!(!town.ok("veche event list --format csv").contains('\r'));
}

#[test]
fn markdown_defuses_what_would_be_markup() {
    let town = Town::new();
    for title in ["a|b", "<script>x</script>", "*x* _y_ `z`", "[x](y)"] {
        town.veche(["event", "add", "--date", "2012", "--kind", "talk", "--title", title]);
    }
    town.plays(str![[r#"
$ veche event list --format markdown --columns id,title
| No. | Title |
| ---: | --- |
| 1 | a\|b |
| 2 | \<script\>x\</script\> |
| 3 | \*x\* \_y\_ \`z\` |
| 4 | \[x\](y) |

"#]]);
}

#[test]
fn a_list_goes_to_a_file_by_its_extension() {
    town().plays(str![[r#"
$ veche event list --columns id -o a.csv
! Written to the file: a.csv
$ cat a.csv
id
2
3
4
1
$ veche event list --columns id --limit 1 -o b.json --quiet && cat b.json
[
{"id":2}
]
$ veche event list --columns id --limit 1 --output c.jsonl --quiet && cat c.jsonl
{"id":2}
$ veche event list --columns id --limit 1 --в-файл d.md --quiet && cat d.md
| No. |
| ---: |
| 2 |
$ veche event list --columns id --limit 1 -o e.txt --format csv --quiet && cat e.txt
id
2
$ veche event list -o f.xyz
! veche: the name “f.xyz” does not tell the format; these endings do: .txt, .csv, .xlsx, .docx, .json, .ndjson, .md
= 2

"#]]);
}

#[test]
fn a_table_ends_with_the_count_and_the_sums_and_other_formats_do_not() {
    town().plays(str![[r#"
$ veche event list --columns id,people
No.  Present
────────────
  2        —
  3        5
  4       20
  1      500
In all: 4 records · Times: 4 · Present: at least 525 (not stated: 1)
$ veche event list --columns id,people --format markdown
| No. | Present |
| ---: | ---: |
| 2 | — |
| 3 | 5 |
| 4 | 20 |
| 1 | 500 |
$ veche event list --columns id,people --format csv
id,people
2,
3,5
4,20
1,500

"#]]);
}
