//! The states of a builder's mandatory parameters.

/// A mandatory parameter that was set.
#[derive(Clone, Debug)]
pub struct Given<T>(pub T);

/// That a mandatory parameter was set; a marker type in its place was not.
#[diagnostic::on_unimplemented(
    message = "the mandatory parameter `{Self}` was not set",
    label = "`{Self}` is missing before this",
    note = "call the setter of every mandatory parameter before `build` or `check`"
)]
pub trait Provided<T> {
    /// The value that was set.
    fn into_value(self) -> T;
}

impl<T> Provided<T> for Given<T> {
    fn into_value(self) -> T {
        self.0
    }
}
