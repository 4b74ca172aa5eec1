//! A chart as bars that lie: a label may be long, and the value stands behind its bar. No colour is needed to tell one
//! series from another: the second is hollow.

use serde::Serialize;

use super::super::clean::clean;
use super::super::wrap::width;
use crate::paper::{self, Chart};

/// The drawing's width, and what of it the labels may take.
const WIDTH: usize = 720;
const LABELS: usize = 260;
/// Room behind the longest bar, for its value.
const VALUE: usize = 70;
/// A bar's height, and the room between two labels.
const BAR: usize = 13;
const GAP: usize = 8;
/// About the width of a letter.
const LETTER: usize = 7;

/// Bars and words with their places.
#[derive(Serialize)]
pub struct Drawing {
    width: usize,
    height: usize,
    bars: Vec<Bar>,
    words: Vec<Word>,
}

#[derive(Serialize)]
struct Bar {
    series: usize,
    x: usize,
    y: usize,
    width: usize,
    height: usize,
}

#[derive(Serialize)]
struct Word {
    x: usize,
    y: usize,
    end: bool,
    text: String,
}

/// Places every bar with its words.
pub fn draw(chart: &Chart) -> Drawing {
    let most = chart.series.iter().flat_map(|(_, bars)| bars).map(|bar| bar.length).max().unwrap_or(0).max(1);
    let room = WIDTH - LABELS - VALUE;
    let length = |value: i64| usize::try_from(i128::from(value.max(0)) * room as i128 / i128::from(most)).unwrap_or(0);
    let (mut bars, mut words) = (Vec::new(), Vec::new());
    let mut y = GAP;
    for (at, label) in chart.labels.iter().enumerate() {
        let middle = y + (BAR * chart.series.len().max(1)) / 2 + 4;
        words.push(Word { x: LABELS - GAP, y: middle, end: true, text: short(label) });
        for (series, (_, values)) in chart.series.iter().enumerate() {
            let Some(paper::Bar { length: value, text }) = values.get(at) else { continue };
            let width = length(*value);
            if *value > 0 {
                bars.push(Bar { series, x: LABELS, y: y + 1, width: width.max(1), height: BAR - 3 });
            }
            words.push(Word { x: LABELS + width + 5, y: y + BAR - 2, end: false, text: clean(text).into_owned() });
            y += BAR;
        }
        y += GAP;
    }
    if chart.series.len() > 1 {
        for (series, (name, _)) in chart.series.iter().enumerate() {
            bars.push(Bar { series, x: LABELS, y: y + 1, width: 2 * BAR, height: BAR - 3 });
            words.push(Word { x: LABELS + 2 * BAR + 6, y: y + BAR - 2, end: false, text: clean(name).into_owned() });
            y += BAR + 3;
        }
    }
    Drawing { width: WIDTH, height: y + GAP, bars, words }
}

/// A label that fits beside its bar; the table beside the chart has it whole.
fn short(label: &str) -> String {
    let label = clean(label);
    let most = (LABELS - GAP) / LETTER;
    if width(&label) <= most {
        return label.into_owned();
    }
    let mut text: String = label.chars().take(most - 1).collect();
    text.push('…');
    text
}
