//! What is said after a change, beside the receipt.

use super::Context;
use crate::locale::{Arg, dates};
use crate::value::{Names, When};

/// So many days a backup is new enough.
const DAYS: i64 = 30;

impl Context {
    /// Keeps in mind which associations were found by a part of a name, or all at once: the clerk is to see who was meant.
    pub fn meant(&self, names: &Names) {
        let mut meant = self.meant.borrow_mut();
        for (text, code) in names.orgs.taken_by_part() {
            let name = names.orgs.by_code(code).map_or("", |org| org.name.as_str());
            let args = [("text", Arg::from(text)), ("code", code.into()), ("name", name.into())];
            meant.insert(self.locale.format("say-meant", &args));
        }
        for (text, many) in names.orgs.at_once() {
            meant.insert(self.locale.format("bulk-spread", &[("text", text.into()), ("n", many.into())]));
        }
    }

    /// After a change: says what of another program's it took over, that its year is closed, that the last backup is old, or that there is none.
    pub fn remind(&self) {
        if self.told.get() {
            self.meant.take().iter().for_each(|words| self.say(words));
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
