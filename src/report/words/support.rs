//! Support to associations.

use super::Words;
use crate::value::{Figure, Sum};

impl Words<'_> {
    /// Support by form, what is known of the money, and what lasts from before.
    pub(super) fn support(&mut self) {
        let support = &self.account.support;
        let new: Vec<_> = support.iter().filter(|form| form.count.records > 0).collect();
        let (mut all, mut amount) = (Figure::default(), Sum::default());
        for form in &new {
            all.join(&form.count);
            amount.join(&form.amount);
        }
        let (counted, uncounted) =
            self.kinds("aid.form", new.iter().map(|form| (Some(form.form.as_str()), &form.count)));
        let mut sentences = Vec::new();
        if !counted.is_empty() {
            let mut args = self.counted("", &all);
            args.push(("forms", counted.join(", ").into()));
            sentences.push(self.locale.format("report-support", &args));
        }
        if !uncounted.is_empty() {
            let id = if counted.is_empty() { "report-support-uncounted" } else { "report-support-also" };
            sentences.push(self.locale.format(id, &[("forms", uncounted.join(", ").into())]));
        }
        if let Some(sum) = self.money(&self.locale.text("report-trace-amount"), &amount) {
            sentences.push(self.locale.format("report-support-amount", &[("sum", sum.into())]));
        }
        let lasting = support.iter().filter(|form| form.continuing.records > 0);
        let (mut going, uncounted) =
            self.kinds("aid.form", lasting.map(|form| (Some(form.form.as_str()), &form.continuing)));
        going.extend(uncounted);
        if !going.is_empty() {
            sentences.push(self.locale.format("report-continuing", &[("forms", going.join(", ").into())]));
        }
        self.sentences(&sentences);
        for text in &self.account.sentences.support {
            self.text(text);
        }
    }
}
