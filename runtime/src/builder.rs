//! The state of a builder: which mandatory parameters are set.
//!
//! A builder has one type parameter, a tuple with a mark for each mandatory
//! parameter. A setter names the tuple that comes after it by an associated
//! type of the traits here, one trait for each number of marks. So the code of a
//! table grows with its rows and not with their square.

use crate::context::{Context, Direction};
use crate::slot::Slot;
use crate::table::TableDefinition;
use crate::validator::Validator;
use paramtable_core::Location;

/// The mark of a mandatory parameter that was not set yet.
#[derive(Clone, Debug)]
pub struct Unset;

/// The mark of a mandatory parameter that was set.
#[derive(Clone, Debug)]
pub struct Set;

/// The value in the slots of a builder whose mandatory parameters were all set.
///
/// # Panics
///
/// If one was not, which the bounds of `build` do not let compile.
pub fn built<T: TableDefinition>(slots: T::Slots) -> T {
    // As a response, so that only missing parameters are reported.
    let mut cx = Context::new(Direction::Response);
    match T::finish(slots, &mut Validator::new(&Location::ROOT, &mut cx, 0)) {
        Slot::Value(value) => value,
        _ => unreachable!("`build` compiles only where all that is mandatory was set"),
    }
}

/// The trait and the start of so many marks: `mark State Set` for each.
macro_rules! states {
    ($trait:ident $unset:ident $($mark:ident $state:ident $set:ident)+) => {
        /// So many mandatory parameters: the mark of each, and the state once it was set.
        pub trait $trait {
            $(
                /// The mark of this parameter.
                type $state;
                /// The state once this parameter was set.
                type $set;
            )+
        }

        /// So many parameters, none of them set.
        pub type $unset = ($(states!(@unset $mark),)+);

        impl<$($mark),+> $trait for ($($mark,)+) {
            $(type $state = $mark;)+
            states!(@set [] $($mark $set)+);
        }
    };
    (@unset $mark:ident) => { Unset };
    (@set [$($before:ident)*]) => {};
    (@set [$($before:ident)*] $mark:ident $set:ident $($after:ident $set_after:ident)*) => {
        type $set = ($($before,)* Set, $($after,)*);
        states!(@set [$($before)* $mark] $($after $set_after)*);
    };
}

/// One invocation of `states` for each number of marks up to all of them.
macro_rules! up_to {
    ([$($all:tt)*]) => {};
    ([$($before:tt)*] $trait:ident $unset:ident ($($mark:tt)*) $($after:tt)*) => {
        states!($trait $unset $($before)* $($mark)*);
        up_to!([$($before)* $($mark)*] $($after)*);
    };
}

up_to! { []
    States1 Unset1 (A State0 Set0)
    States2 Unset2 (B State1 Set1)
    States3 Unset3 (C State2 Set2)
    States4 Unset4 (D State3 Set3)
    States5 Unset5 (E State4 Set4)
    States6 Unset6 (F State5 Set5)
    States7 Unset7 (G State6 Set6)
    States8 Unset8 (H State7 Set7)
    States9 Unset9 (I State8 Set8)
    States10 Unset10 (J State9 Set9)
    States11 Unset11 (K State10 Set10)
    States12 Unset12 (L State11 Set11)
    States13 Unset13 (M State12 Set12)
    States14 Unset14 (N State13 Set13)
    States15 Unset15 (O State14 Set14)
    States16 Unset16 (P State15 Set15)
}
