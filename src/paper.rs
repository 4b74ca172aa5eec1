//! What every document is made from: an office's paper, before any format.

/// A number behind the words of a cell, for formats that keep numbers as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count.
    Number(i64),
    /// Money, in kopecks.
    Kopecks(i64),
}

/// One cell of a table: its words, and the number that they say wholly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The words.
    pub text: String,
    /// The number; none where the words say more, or there is none.
    pub value: Option<Value>,
}

impl Entry {
    /// A row of words.
    pub fn row<T: Into<Self>>(texts: impl IntoIterator<Item = T>) -> Vec<Self> {
        texts.into_iter().map(Into::into).collect()
    }
}

impl From<String> for Entry {
    fn from(text: String) -> Self {
        Self { text, value: None }
    }
}

impl From<&str> for Entry {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A table inside a paper; its cells are words already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The heading row; repeated on every page.
    pub head: Vec<String>,
    /// The body; each row as long as the head.
    pub rows: Vec<Vec<Entry>>,
    /// Which columns stand at the right: numbers and sums.
    pub right: Vec<bool>,
}

/// Bars beside each other: what a table says, for the eye.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// What each group of bars stands for.
    pub labels: Vec<String>,
    /// The name of a series, and its bars, one a label.
    pub series: Vec<(String, Vec<Bar>)>,
}

/// One bar of a chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// How long it is; nothing where there is none, or nobody knows.
    pub length: i64,
    /// The words behind it: the same figure, which may be no more than the least.
    pub text: String,
}

/// One piece of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The town, above the first heading, in capitals.
    Title(String),
    /// A part's heading, level 1 or 2.
    Heading(u8, String),
    /// The heading of an annex: it begins a page of its own.
    Annex(String),
    /// Running prose.
    Paragraph(String),
    /// A list with dashes; each item carries its own closing sign.
    List(Vec<String>),
    /// A table with its caption.
    Table(String, Table),
    /// A chart with its caption, where a format has pictures; its figures stand in a table, too.
    Chart(String, Chart),
    /// Who signs: the office at the left, the name at the right.
    Signature(String, String),
    /// Small print at the end: who made it out.
    Note(String),
}

/// A whole paper, from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// The pieces in their order.
    pub blocks: Vec<Block>,
    /// Lies on its side, for tables of many columns.
    pub landscape: bool,
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span<'t> {
    /// Words.
    Text(&'t str),
    /// The number of the figure before it, which leads to the list of the figures.
    Mark(usize),
    /// The number of a figure in that list.
    Target(usize),
}

/// What a mark and a target are written as inside a text: signs that no text may hold.
const MARK: char = '\u{fdd0}';
const TARGET: char = '\u{fdd1}';
const END: char = '\u{fdd2}';

/// A figure's number, to be put behind it.
pub fn mark(number: usize) -> String {
    format!("{MARK}{number}{END}")
}

/// A figure's number where it is listed.
pub fn target(number: usize) -> String {
    format!("{TARGET}{number}{END}")
}

/// A text in its pieces.
pub fn spans(text: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find([MARK, TARGET]) {
        let (before, marked) = rest.split_at(at);
        let sign = marked.chars().next().unwrap_or(MARK);
        let inside = &marked[sign.len_utf8()..];
        let end = inside.find(END).and_then(|end| Some((end, inside[..end].parse().ok()?)));
        if !before.is_empty() {
            spans.push(Span::Text(before));
        }
        rest = inside;
        if let Some((end, number)) = end {
            spans.push(if sign == MARK { Span::Mark(number) } else { Span::Target(number) });
            rest = &inside[end + END.len_utf8()..];
        }
    }
    if !rest.is_empty() {
        spans.push(Span::Text(rest));
    }
    spans
}

/// A text as plain words: `12 [3]`.
pub fn plain(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains([MARK, TARGET]) {
        return text.into();
    }
    let word = |span: Span<'_>| match span {
        Span::Text(text) => text.to_owned(),
        Span::Mark(number) => format!("\u{a0}[{number}]"),
        Span::Target(number) => number.to_string(),
    };
    spans(text).into_iter().map(word).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_apart_at_its_marks() {
        let text = format!("встречи — 12{} и 3{}.", mark(1), mark(22));
        let wanted = [Span::Text("встречи — 12"), Span::Mark(1), Span::Text(" и 3"), Span::Mark(22), Span::Text(".")];
        assert_eq!(spans(&text), wanted);
        assert_eq!(plain(&text), "встречи — 12\u{a0}[1] и 3\u{a0}[22].");
        assert_eq!(spans(&target(7)), [Span::Target(7)]);
        assert_eq!(plain("как есть"), "как есть");
    }

    #[test]
    fn what_only_looks_like_a_mark_stays_words() {
        assert_eq!(spans("a\u{fdd0}b"), [Span::Text("a"), Span::Text("b")]);
        assert_eq!(spans("a\u{fdd0}1"), [Span::Text("a"), Span::Text("1")]);
    }
}
