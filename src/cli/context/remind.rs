//! What is said after a change, beside the receipt.

use super::Context;
use crate::locale::{Arg, dates};
use crate::value::When;

/// So many days a backup is new enough.
const DAYS: i64 = 30;

impl Context {
    /// After a change: says what of another program's it took over, that its year is closed, that the last backup is old, or that there is none.
    pub fn remind(&self) {
        if self.told.get() {
            self.strays.say(self);
        }
        let closed = if self.told.get() { self.closed.touched() } else { Vec::new() };
        for (year, on, explained) in closed {
            let on = dates::when(&on, self.locale.lang);
            let why = if explained { "yes" } else { "no" };
            let args = [("year", Arg::from(year.to_string())), ("date", on.into()), ("why", why.into())];
            self.remark("closing-changed", &args);
        }
        let old = self.unkept.get().filter(|(day, _)| self.told.get() && (self.today - *day).num_days() > DAYS);
        if let Some((day, none)) = old {
            let day = When::from_iso(&day.to_string())
                .map_or_else(|_| day.to_string(), |day| dates::when(&day, self.locale.lang));
            self.remark("backup-old", &[("day", day.into()), ("none", if none { "yes" } else { "no" }.into())]);
        }
    }
}
