use super::*;
use crate::output::tests::HOSTILE;

fn entry(summary: &str) -> Entry {
    let day = |text: &str| text.parse().expect("a day");
    Entry {
        uid: "veche-plan-1@veche".to_owned(),
        changed: "2012-12-20T09:15:00Z".to_owned(),
        first: day("2013-07-01"),
        last: day("2013-09-30"),
        summary: summary.to_owned(),
        description: "a\nb".to_owned(),
        cancelled: false,
    }
}

fn written(entries: &[Entry]) -> String {
    let mut out = Vec::new();
    write(&mut out, "План; вече", entries).expect("written");
    String::from_utf8(out).expect("no letter is cut in two")
}

#[test]
fn an_event_is_of_whole_days_and_ends_on_the_day_after() {
    let text = written(&[entry("раз, два; три\\четыре")]);
    for line in [
        "X-WR-CALNAME:План\\; вече",
        "UID:veche-plan-1@veche",
        "DTSTAMP:20121220T091500Z",
        "DTSTART;VALUE=DATE:20130701",
        "DTEND;VALUE=DATE:20131001",
        "SUMMARY:раз\\, два\\; три\\\\четыре",
        "DESCRIPTION:a\\nb",
        "STATUS:CONFIRMED",
    ] {
        assert!(text.split("\r\n").any(|is| is == line), "{line}: {text}");
    }
    assert!(written(&[Entry { cancelled: true, ..entry("x") }]).contains("\r\nSTATUS:CANCELLED\r\n"));
}

#[test]
fn a_line_has_75_octets_at_most_and_unfolds_to_what_it_was() {
    for summary in ["ю".repeat(5_000), "👩семья".repeat(300), "a".repeat(74), format!("{}ю", "a".repeat(66))] {
        let text = written(&[entry(&summary)]);
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{text}");
        assert!(text.replace("\r\n ", "").contains(&format!("SUMMARY:{}\r\n", summary.trim_end())), "{text}");
    }
}

#[test]
fn what_was_typed_begins_no_line_of_its_own() {
    for text in HOSTILE.into_iter().chain(["x\r\nEND:VCALENDAR\r\nBEGIN:VEVENT"]) {
        let lines = written(&[Entry { description: text.to_owned(), ..entry(text) }]);
        assert_eq!(lines.matches("\r\nBEGIN:VEVENT").count(), 1, "{lines}");
        assert_eq!(lines.matches("\r\nEND:VCALENDAR").count(), 1, "{lines}");
        assert!(!lines.contains(['\u{202e}', '\u{1b}', '\0']), "{lines:?}");
        assert!(lines.split("\r\n").all(|line| !line.contains(['\r', '\n'])));
    }
}

#[test]
fn a_calendar_without_events_is_one() {
    assert!(written(&[]).ends_with("\r\nEND:VCALENDAR\r\n"));
}
