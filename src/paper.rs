//! What every document is made from: an office's paper, before any format.

/// A table inside a paper; its cells are words already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The heading row; repeated on every page.
    pub head: Vec<String>,
    /// The body; each row as long as the head.
    pub rows: Vec<Vec<String>>,
    /// Which columns stand at the right: numbers and sums.
    pub right: Vec<bool>,
}

/// One piece of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The town, above the first heading, in capitals.
    Title(String),
    /// A part's heading, level 1 or 2.
    Heading(u8, String),
    /// Running prose.
    Paragraph(String),
    /// A list with dashes; each item carries its own closing sign.
    List(Vec<String>),
    /// A table with its caption.
    Table(String, Table),
}

/// A whole paper, from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// The pieces in their order.
    pub blocks: Vec<Block>,
    /// Lies on its side, for tables of many columns.
    pub landscape: bool,
}
