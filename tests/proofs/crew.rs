//! Work shared by as many hands as the smallest machine has.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::Result;

/// Does work number 0 to `n`, two at a time; what was found to be wrong. An error is a fault like any other.
pub fn crew(n: usize, work: impl Fn(usize) -> Result<Vec<String>> + Sync) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let hand = || {
        let mut faults = Vec::new();
        while let at = next.fetch_add(1, Ordering::Relaxed)
            && at < n
        {
            match work(at) {
                Ok(found) => faults.extend(found.into_iter().map(|fault| format!("no. {at}: {fault}"))),
                Err(error) => faults.push(format!("no. {at}: {error}")),
            }
        }
        faults
    };
    thread::scope(|scope| {
        let hands = [scope.spawn(hand), scope.spawn(hand)];
        hands.into_iter().flat_map(|hand| hand.join().unwrap_or_else(|_| vec!["a panic".into()])).collect()
    })
}
