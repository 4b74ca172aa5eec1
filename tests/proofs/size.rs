//! How long the proofs are: short in every `cargo test`, long for the figures that are promised.

/// The sizes of one run.
pub struct Size {
    long: bool,
    times: usize,
}

impl Size {
    /// What `VECHE_PROOFS` asks for: `long`, or so many times the short form.
    pub fn asked() -> Self {
        let asked = std::env::var("VECHE_PROOFS").unwrap_or_default();
        Self { long: asked == "long", times: asked.parse().unwrap_or(1).max(1) }
    }

    /// So many in the short form, so many in the long one.
    pub fn of(&self, short: usize, long: usize) -> usize {
        if self.long { long } else { short * self.times }
    }

    /// True for the long form.
    pub fn is_long(&self) -> bool {
        self.long
    }
}
