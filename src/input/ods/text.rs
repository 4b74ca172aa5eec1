//! The text of a cell: its paragraphs, without what is only attached to it.

use quick_xml::events::{BytesRef, Event};

use super::super::MAX_CELL;
use super::super::unpack::{attribute, damaged};
use super::Part;
use crate::fault::Result;

impl Part<'_> {
    /// Reads the element in which so many are open to its end, and gives its text, cut where it is
    /// longer than a cell may be.
    pub(super) fn text(&mut self, inside: u32) -> Result<String> {
        let mut text = String::new();
        let mut buffer = Vec::new();
        // Depths at which a paragraph, and a note or a picture, was entered.
        let (mut paragraph, mut aside) = (None, None);
        let mut paragraphs = 0;
        while self.depth >= inside {
            let event = self.event(&mut buffer)?;
            let in_text = paragraph.is_some() && aside.is_none();
            match event {
                Event::Start(start) => match start.name().as_ref() {
                    _ if aside.is_some() => {}
                    "office:annotation" => aside = Some(self.depth),
                    name if name.starts_with("draw:") => aside = Some(self.depth),
                    "text:p" if paragraph.is_none() => {
                        paragraph = Some(self.depth);
                        paragraphs += 1;
                        if paragraphs > 1 {
                            push(&mut text, "\n");
                        }
                    }
                    "text:s" => {
                        let count = attribute(&start, "text:c").and_then(|count| count.parse().ok()).unwrap_or(1_usize);
                        push(&mut text, &" ".repeat(count.min(MAX_CELL + 1)));
                    }
                    "text:tab" => push(&mut text, "\t"),
                    "text:line-break" => push(&mut text, "\n"),
                    _ => {}
                },
                Event::End(_) => {
                    if aside.is_some_and(|depth| self.depth < depth) {
                        aside = None;
                    }
                    if paragraph.is_some_and(|depth| self.depth < depth) {
                        paragraph = None;
                    }
                }
                Event::Text(part) if in_text => push(&mut text, &part.xml10_content()),
                Event::CData(part) if in_text => push(&mut text, &part.xml10_content()),
                Event::GeneralRef(part) if in_text => push(&mut text, &reference(&part)?),
                Event::Eof => return Err(damaged()),
                _ => {}
            }
        }
        Ok(text)
    }
}

/// Adds a part, unless the text is too long already; that it is too long is seen by its length.
fn push(text: &mut String, part: &str) {
    if text.len() <= MAX_CELL {
        text.push_str(part);
    }
}

/// `&amp;` or `&#1046;`; what is neither stands for a text that is not read.
fn reference(part: &BytesRef<'_>) -> Result<String> {
    if let Ok(Some(sign)) = part.resolve_char_ref() {
        return Ok(sign.to_string());
    }
    let known = quick_xml::escape::resolve_predefined_entity(&part.xml10_content()).map(str::to_owned);
    known.ok_or_else(damaged)
}
