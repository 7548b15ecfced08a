//! A match over the cases has to say what becomes of each, of unlisted values too.

use language::{RewardCase, RewardPoints};

fn points(case: &RewardCase) -> Option<&RewardPoints> {
    match case {
        RewardCase::Points(points) => Some(points),
        RewardCase::Miles(_) | RewardCase::None => None,
    }
}

fn main() {
    let _ = points;
}
