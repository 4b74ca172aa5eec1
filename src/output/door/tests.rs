use super::*;

/// Takes so many bytes, then fails.
struct Failing {
    taken: Vec<u8>,
    room: usize,
    kind: ErrorKind,
}

impl Write for &mut Failing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.taken.len() + bytes.len() > self.room {
            return Err(self.kind.into());
        }
        self.taken.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn failing(room: usize, kind: ErrorKind) -> Failing {
    Failing { taken: Vec::new(), room, kind }
}

fn lines(out: &mut dyn Write) -> Result<Vec<String>> {
    for _ in 0..100_000 {
        writeln!(out, "a line").written()?;
    }
    Ok(vec!["left out".to_owned()])
}

#[test]
fn data_arrive_whole() {
    let mut out = Vec::new();
    assert_eq!(through(&mut out, lines).expect("written"), ["left out"]);
    assert_eq!(out.len(), 700_000);
}

#[test]
fn a_closed_pipe_ends_data_quietly() {
    let mut out = failing(100_000, ErrorKind::BrokenPipe);
    assert_eq!(through(&mut out, lines), Ok(Vec::new()));
}

#[test]
fn a_pipe_that_closes_at_the_last_flush_is_quiet_too() {
    let mut out = failing(0, ErrorKind::BrokenPipe);
    assert_eq!(through(&mut out, |out| out.write_all(b"short").written()), Ok(()));
}

#[test]
fn any_other_failure_of_data_is_named() {
    for (kind, word) in [(ErrorKind::StorageFull, "full"), (ErrorKind::ReadOnlyFilesystem, "read-only")] {
        let fault = through(&mut failing(0, kind), lines).expect_err("fails");
        assert_eq!((fault.id, fault.exit), ("stdout", Exit::Io));
        assert_eq!(fault.args, [("why", word.to_owned())]);
    }
}

#[test]
fn a_failure_that_the_writer_hid_is_still_seen() {
    let mut out = failing(10, ErrorKind::StorageFull);
    let hide = |out: &mut dyn Write| {
        let _ = out.write_all(&vec![b'a'; 100_000]);
        Ok(())
    };
    assert_eq!(through(&mut out, hide).expect_err("fails").id, "stdout");
}

#[test]
fn after_a_fault_stdout_stays_empty() {
    let mut out = Vec::new();
    let fault = through(&mut out, |out| {
        write!(out, "half").written()?;
        Err::<(), _>(Fault::data("bad"))
    });
    assert_eq!(fault, Err(Fault::data("bad")));
    assert!(out.is_empty());
}

#[test]
fn a_receipt_is_one_clean_line() {
    let mut out = Vec::new();
    report(&mut out, "Записано: \u{1b}[2J12\n").expect("written");
    assert_eq!(String::from_utf8(out).expect("UTF-8"), "Записано: \u{fffd}[2J12\n");
}

#[test]
fn a_receipt_that_does_not_arrive_is_a_fault_whatever_the_cause() {
    for kind in [ErrorKind::BrokenPipe, ErrorKind::StorageFull, ErrorKind::Other] {
        let fault = report(&mut failing(0, kind), "12").expect_err("fails");
        assert_eq!((fault.id, fault.exit), ("unreported", Exit::Unreported));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_told_apart() {
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").expect("a device");
    assert_eq!(through(full(), lines).expect_err("full").args, [("why", "full".to_owned())]);
    assert_eq!(report(full(), "12").expect_err("full").exit, Exit::Unreported);
}

#[test]
fn a_remark_is_clean_and_wrapped() {
    let mut out = Vec::new();
    remark_to(&mut out, "Не показано: \u{7}адрес, примечание\nещё\n", Some(14));
    assert_eq!(String::from_utf8(out).expect("UTF-8"), "Не показано:\n\u{fffd}адрес,\nпримечание\nещё\n");
}

#[test]
fn a_remark_that_nobody_takes_is_no_fault() {
    remark_to(&mut &mut failing(0, ErrorKind::BrokenPipe), "lost", None);
}
