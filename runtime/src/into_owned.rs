//! From borrowed texts to texts of one's own.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::Nullable;

/// A value that may borrow texts from its source, and can be turned into an owned one.
///
/// Generated types that borrow implement it, which are those of specs with
/// `text: borrowed`.
pub trait IntoOwned {
    /// The same that borrows nothing.
    type Owned;

    /// Copies every text that is borrowed.
    fn into_owned(self) -> Self::Owned;
}

impl IntoOwned for Cow<'_, str> {
    type Owned = Cow<'static, str>;

    fn into_owned(self) -> Cow<'static, str> {
        Cow::Owned(Cow::into_owned(self))
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Owned = Option<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Nullable<T> {
    type Owned = Nullable<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Box<T> {
    type Owned = Box<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        Box::new(T::into_owned(*self))
    }
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(T::into_owned).collect()
    }
}

impl<T: IntoOwned> IntoOwned for BTreeMap<String, T> {
    type Owned = BTreeMap<String, T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(|(name, value)| (name, value.into_owned())).collect()
    }
}
