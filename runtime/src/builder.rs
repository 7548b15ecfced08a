//! The states of a builder's mandatory parameters.

/// A mandatory parameter that was not set yet.
#[derive(Clone, Debug)]
pub struct Missing;

/// A mandatory parameter that was set.
#[derive(Clone, Debug)]
pub struct Given<T>(pub T);

/// What a mandatory parameter is once it was set. Generated code asks for a
/// trait of each parameter's own above this one, whose message names it.
pub trait Provided<T> {
    /// The value that was set.
    fn into_value(self) -> T;
}

impl<T> Provided<T> for Given<T> {
    fn into_value(self) -> T {
        self.0
    }
}
