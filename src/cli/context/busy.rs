//! Work that may take long and cannot tell how far it has come.

use super::Context;
use crate::output::progress::Bar;

impl Context {
    /// Does it; on a terminal, where it takes longer than a moment, the message says meanwhile what is being done. What is
    /// said while it goes on stands above the bar.
    pub fn busy<T>(&self, id: &str, work: impl FnOnce(&Bar) -> T) -> T {
        let bar = Bar::turning(self.global.quiet, || self.locale.text(id));
        let done = work(&bar);
        bar.end();
        done
    }
}
