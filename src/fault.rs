//! What went wrong: an identifier, its arguments, the place and the exit code.
//! Knows no sentence: `locale` words every fault in the user's language.

use std::fmt;

/// The process exit codes, after `sysexits.h` where it has a fitting one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// `check` found what does not hold.
    Found = 1,
    /// The command line itself: unknown command or flag, missing required field.
    Usage = 2,
    /// A field's value, a reference, a refused change.
    Data = 65,
    /// No such file or record.
    NoInput = 66,
    /// A fault of the program.
    Bug = 70,
    /// Cannot create, or refuses to overwrite.
    CannotCreate = 73,
    /// The disk, or another input or output.
    Io = 74,
    /// Locked by another program; try again.
    Locked = 75,
    /// Written, but could not be reported.
    Unreported = 76,
    /// No rights to a file or folder.
    NotPermitted = 77,
    /// Not a file of ours, or made by a newer version.
    NotOurs = 78,
    /// Somebody broke it off.
    Interrupted = 130,
}

/// One thing that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The message in `fault.ftl`, without its `fault-` prefix.
    pub id: &'static str,
    /// What the message names: `("text", "31.02.2012")`.
    pub args: Vec<(&'static str, String)>,
    /// The field or flag the value stood in, by its machine name, with its table: `("event", "date")`.
    pub field: Option<(&'static str, &'static str)>,
    /// The record that it is about, where several were to be changed: its table and number.
    pub record: Option<Box<(&'static str, i64)>>,
    /// What the process exits with.
    pub exit: Exit,
    /// Lines that follow the message: the candidates for an ambiguous name.
    pub candidates: Vec<String>,
}

/// The argument that names the fields of which one is needed, where the rule is about several.
pub const ONE_OF: &str = "one-of";

/// What a candidate begins with that was likely meant.
pub const NEAR: &str = "near\t";

/// The result of everything that can go wrong below the command line.
pub type Result<T, E = Fault> = std::result::Result<T, E>;

impl Fault {
    /// A fault worded by `fault-{id}`.
    pub fn new(exit: Exit, id: &'static str) -> Self {
        Self { id, args: Vec::new(), field: None, record: None, exit, candidates: Vec::new() }
    }

    /// A value that does not fit: exit code 65.
    pub fn data(id: &'static str) -> Self {
        Self::new(Exit::Data, id)
    }

    /// Names something in the message.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers pass words and numbers as they are")]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Says which field the value stood in.
    #[must_use]
    pub fn at(mut self, table: &'static str, field: &'static str) -> Self {
        self.field.get_or_insert((table, field));
        self
    }

    /// Says which of several records it is about.
    #[must_use]
    pub fn of(mut self, table: &'static str, id: i64) -> Self {
        self.record.get_or_insert_with(|| Box::new((table, id)));
        self
    }

    /// Adds what was likely meant, where that is known.
    #[must_use]
    pub fn near(mut self, meant: Option<String>) -> Self {
        self.candidates.extend(meant.map(|meant| format!("{NEAR}{meant}")));
        self
    }

    /// What was likely meant, without its words.
    pub fn likely(&self) -> Option<&str> {
        self.candidates.first()?.strip_prefix(NEAR)
    }

    /// Adds the lines that follow the message.
    #[must_use]
    pub fn candidates(mut self, lines: Vec<String>) -> Self {
        self.candidates = lines;
        self
    }
}

/// What went wrong has been said already; only the exit code is left.
#[derive(Clone, Copy, Debug)]
pub struct Said(pub Exit);

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Said {}

/// For logs and tests only; people read the worded message.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.id)?;
        for (name, value) in &self.args {
            write!(f, " {name}={value:?}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}
