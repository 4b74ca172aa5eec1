//! What the source promises of itself: small files, layers, and what is nowhere to be found.

#[path = "structure/source.rs"]
mod source;

#[path = "structure/absences.rs"]
mod absences;
#[path = "structure/layers.rs"]
mod layers;
#[path = "structure/package.rs"]
mod package;
#[path = "structure/size.rs"]
mod size;
