//! Data that a terminal is too short for: kept until all is done and no file is open, then shown by the pager.

use std::cell::RefCell;
use std::io::Write;

use super::Context;
use crate::fault::Result;
use crate::output;

/// What is kept.
#[derive(Default)]
pub struct Page {
    text: RefCell<Vec<u8>>,
    remarks: RefCell<Vec<String>>,
}

impl Page {
    /// Says something on stderr: what is said of a page, when it has been read.
    pub fn remark(&self, words: String) {
        if self.text.borrow().is_empty() {
            output::remark(&words);
        } else {
            self.remarks.borrow_mut().push(words);
        }
    }
}

impl Context {
    /// Writes data to stdout. On a terminal that is too short for it they are kept for `leaf`.
    pub fn data<T: Default>(&self, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        if self.config.pager().is_none() {
            return output::data(write);
        }
        let (value, text) = output::pager::collect(write)?;
        self.page.text.borrow_mut().extend(text);
        Ok(value)
    }

    /// Shows what was kept, then says what there is to say about it.
    pub fn leaf(&self) -> Result<()> {
        let text = self.page.text.take();
        let shown = match self.config.pager().filter(|_| !text.is_empty()) {
            Some(pager) => output::pager::show(&pager, &text, &self.locale.text("say-pager")),
            None => Ok(()),
        };
        for words in self.page.remarks.take() {
            output::remark(&words);
        }
        shown
    }
}
