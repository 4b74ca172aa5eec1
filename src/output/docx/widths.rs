//! How wide the columns of a document's table are.

use crate::output::wrap::width;
use crate::paper::Table;

/// What stands between the margins of a page.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Its width, in twentieths of a point.
    pub width: usize,
    /// The letters that a line of a table holds.
    pub letters: usize,
}

impl Page {
    /// 210 - 30 - 15 mm.
    pub const PORTRAIT: Self = Self { width: 9354, letters: 74 };
    /// 297 - 20 - 20 mm.
    pub const LANDSCAPE: Self = Self { width: 14570, letters: 115 };
}

/// What the margins of a cell and the bold type of its heading take, in letters.
const MARGINS: usize = 3;

/// The types of a table, in half-points: the usual one, and those for tables of many columns.
const TYPES: [usize; 3] = [24, 18, 16];

impl Page {
    /// The largest type in which no word of the table is broken, else the smallest; the page with as many letters of it.
    pub fn set(self, table: &Table) -> (usize, Self) {
        let needed: usize = least(table).iter().sum();
        let fits = |size: &&usize| needed <= self.letters_of(**size);
        let size = TYPES.iter().find(fits).or(TYPES.last()).copied().unwrap_or(TYPES[0]);
        (size, Self { letters: self.letters_of(size), ..self })
    }

    fn letters_of(self, size: usize) -> usize {
        self.letters * TYPES[0] / size
    }
}

/// Whether an upright page would break words of the table.
pub fn is_wide(table: &Table) -> bool {
    least(table).iter().sum::<usize>() > Page::PORTRAIT.letters
}

/// No word is broken where the page has room for it; what is left goes to the longest texts, then to the columns of words.
pub fn widths(table: &Table, page: Page) -> Vec<usize> {
    let columns = 0..table.head.len();
    let least = least(table);
    let wish = |at: usize| (cells(table, at).map(width).max().unwrap_or(0).min(40) + MARGINS).max(least[at]);
    let wishes: Vec<_> = columns.clone().map(wish).collect();
    let (all, wanted): (usize, usize) = (least.iter().sum(), wishes.iter().sum());
    let share = |at: usize| match page.letters {
        line if wanted <= line => {
            let words = columns.clone().filter(|at| !table.right.get(*at).is_some_and(|right| *right)).count();
            let spare = (line - wanted) / if words == 0 { columns.len() } else { words };
            let takes = words == 0 || !table.right.get(at).is_some_and(|right| *right);
            wishes[at] + if takes { spare } else { 0 }
        }
        line if all <= line => least[at] + (line - all) * (wishes[at] - least[at]) / (wanted - all),
        _ => least[at],
    };
    let shares: Vec<_> = columns.clone().map(share).collect();
    let sum: usize = shares.iter().sum();
    shares.iter().map(|share| page.width * share / sum).collect()
}

/// What a column takes where no word of it is broken.
fn least(table: &Table) -> Vec<usize> {
    // Sums and numbers hold no-break spaces: each is one word.
    let longest = |text: &str| text.split([' ', '\n']).map(width).max().unwrap_or(0);
    let least = |at| cells(table, at).map(longest).max().unwrap_or(0).clamp(2, 20) + MARGINS;
    (0..table.head.len()).map(least).collect()
}

fn cells(table: &Table, at: usize) -> impl Iterator<Item = &str> {
    let body = table.rows.iter().filter_map(move |row| row.get(at)).map(|cell| cell.text.as_str());
    body.chain(table.head.get(at).map(String::as_str))
}
