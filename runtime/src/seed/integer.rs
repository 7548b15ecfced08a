//! Whole numbers of 64 bits, in whatever notation JSON gives them.

use paramtable_core::checks::Integer;
use paramtable_core::{At, Code};

use super::{Kind, wrong};
use crate::context::Context;
use crate::slot::Slot;

impl Kind<'_> for Integer {
    type Value = i64;
    type Seen = ();
    const EXPECTED: &'static str = "a whole number";

    fn integer(self, value: i64, at: &At<'_>, cx: &mut Context) -> Slot<i64> {
        match self.check(value) {
            Ok(()) => Slot::Value(value),
            Err(broken) => {
                cx.record_broken(at, broken);
                Slot::Bad(())
            }
        }
    }

    fn float(self, value: f64, at: &At<'_>, cx: &mut Context) -> Slot<i64> {
        // Up to here every whole number has a float of its own.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() != 0.0 {
            return wrong::<Self>("a number with a fraction", at, cx);
        }
        if value.abs() > EXACT {
            let broken = self.broken();
            cx.record(at, Code::Range, broken.message);
            return Slot::Bad(());
        }
        #[allow(clippy::cast_possible_truncation)] // a whole number below 2^53
        self.integer(value as i64, at, cx)
    }
}
