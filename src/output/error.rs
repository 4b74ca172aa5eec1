//! The last words of a command that failed: one line that begins `veche: `, then what may follow it.

use super::door;
use crate::fault::{Exit, Fault, Said};
use crate::locale::Locale;

/// Says what went wrong; the exit code.
pub fn report(error: &anyhow::Error, locale: &Locale) -> u8 {
    if let Some(Said(exit)) = error.downcast_ref::<Said>() {
        return *exit as u8;
    }
    let fault = error.downcast_ref::<Fault>().cloned();
    let fault = fault.unwrap_or_else(|| Fault::new(Exit::Bug, "bug").arg("why", error));
    lines(&locale.fault(&fault));
    fault.exit as u8
}

/// Writes a message and its further lines to stderr.
pub fn lines(lines: &[String]) {
    door::remark(&format!("veche: {}", lines.join("\n")));
}

/// A fault of the program ends in one line and its own exit code, and shows no build path.
pub fn on_panic() {
    std::panic::set_hook(Box::new(|panic| {
        super::prompt::restore();
        let why = panic.payload_as_str().unwrap_or("panic");
        door::remark(&format!("veche: {why} (bug; ошибка в программе)"));
        std::process::exit(i32::from(Exit::Bug as u8));
    }));
}

/// A limit on the size of files (`ulimit -f`) makes a write fail, and that is told like any other fault; else the signal
/// would end the program without a word.
pub fn on_file_limit() {
    // A handler that does nothing is enough; one that cannot be set leaves what was before.
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default());
}
