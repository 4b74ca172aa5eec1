//! The doors through which everything leaves: stdout for data and for receipts, stderr for remarks.
//! A closed pipe is no fault of data (`| head`), but a receipt must arrive.

#[cfg(test)]
mod tests;

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};

use super::{clean, terminal, wrap};
use crate::fault::{Exit, Fault, Result};

const BUFFER: usize = 64 * 1024;

/// Writes data to stdout. A reader that went away ends it quietly, with nothing to remark on.
pub fn data<T: Default>(write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    through(io::stdout().lock(), write)
}

/// Writes to stdout what a change has recorded, once it is recorded: any failure is its own exit code.
pub fn receipt(text: &str) -> Result<()> {
    report(io::stdout().lock(), text)
}

/// Writes a line for scripts to stdout, byte by byte as it is; a person on a terminal has read it in a remark.
pub fn for_scripts(line: &[u8]) -> Result<()> {
    let mut out = io::stdout().lock();
    if out.is_terminal() {
        return Ok(());
    }
    let done = out.write_all(line).and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush());
    done.or_else(|error| match error.kind() {
        ErrorKind::BrokenPipe => Ok(()),
        _ => Err(Fault::new(Exit::Io, "stdout").arg("why", why(&error))),
    })
}

/// Writes a remark or an error to stderr, wrapped where that is a terminal; false when it did not arrive.
pub fn remark(text: &str) -> bool {
    remark_to(&mut io::stderr().lock(), text, terminal::remark_width())
}

/// The same in lines that stay as they are: what is to be copied from the screen. The terminal breaks them.
pub fn remark_whole(text: &str) -> bool {
    remark_to(&mut io::stderr().lock(), text, None)
}

/// Asks for a yes where a person can give it; none where nobody is asked.
pub fn confirm(question: &str) -> Option<bool> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return None;
    }
    let mut err = io::stderr().lock();
    // Room for the answer, too.
    let width = terminal::remark_width().map_or(usize::MAX, |width| width.saturating_sub(4));
    let lines = wrap::wrap(&clean::clean_lines(question), width);
    write!(err, "{} ", lines.join("\n")).and_then(|()| err.flush()).ok()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).ok()?;
    Some(matches!(answer.trim().to_lowercase().as_str(), "да" | "д" | "yes" | "y"))
}

/// Gives a failed write its fault; the door that it happened behind then says where.
pub trait Written<T> {
    /// The same, as a fault.
    fn written(self) -> Result<T>;
}

impl<T> Written<T> for io::Result<T> {
    fn written(self) -> Result<T> {
        self.map_err(|error| Fault::new(Exit::Io, "write").arg("path", "").arg("why", why(&error)))
    }
}

/// A word for what `locale` has a sentence for, the system's own words for the rest.
pub(super) fn why(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "full".to_owned(),
        ErrorKind::BrokenPipe => "closed".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "read-only".to_owned(),
        _ => error.to_string(),
    }
}

/// Remembers what went wrong below, whatever the layers above make of it.
pub(super) struct Watch<W> {
    inner: W,
    error: Option<io::Error>,
}

impl<W> Watch<W> {
    /// Watches a writer.
    pub(super) fn new(inner: W) -> Self {
        Self { inner, error: None }
    }

    fn kept<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        result.map_err(|error| {
            let copy = error.raw_os_error().map_or_else(|| error.kind().into(), io::Error::from_raw_os_error);
            if error.kind() != ErrorKind::Interrupted {
                self.error.get_or_insert(error);
            }
            copy
        })
    }
}

impl<W: Write> Write for Watch<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let result = self.inner.write(bytes);
        self.kept(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        let result = self.inner.flush();
        self.kept(result)
    }
}

/// Lets `write` fill a buffer over `out`; gives back what it returned, or what went wrong below.
pub(super) fn buffered<T>(
    out: impl Write,
    write: impl FnOnce(&mut dyn Write) -> Result<T>,
) -> Result<Result<T>, io::Error> {
    let mut out = BufWriter::with_capacity(BUFFER, Watch::new(out));
    let done = write(&mut out);
    let done = done.and_then(|value| out.flush().written().map(|()| value));
    // After a fault stdout stays as empty as it can: the buffer is forgotten, where dropping it would flush it.
    let (watch, _) = out.into_parts();
    watch.error.map_or(Ok(done), Err)
}

fn through<T: Default>(out: impl Write, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    match buffered(out, write) {
        Ok(done) => done,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(T::default()),
        Err(error) => Err(Fault::new(Exit::Io, "stdout").arg("why", why(&error))),
    }
}

fn report(mut out: impl Write, text: &str) -> Result<()> {
    let text = clean::clean_lines(text);
    let done = writeln!(out, "{}", text.trim_end_matches('\n')).and_then(|()| out.flush());
    done.map_err(|error| Fault::new(Exit::Unreported, "unreported").arg("why", why(&error)))
}

fn remark_to(out: &mut dyn Write, text: &str, width: Option<usize>) -> bool {
    let text = clean::clean_lines(text);
    let mut lines = wrap::set_in(text.trim_end_matches('\n'), width.unwrap_or(usize::MAX)).join("\n");
    lines.push('\n');
    // In one piece, so that lines of two programs do not mix.
    out.write_all(lines.as_bytes()).and_then(|()| out.flush()).is_ok()
}
