//! Ids of declarations. They are valid in the [`Api`](super::Api) that they came
//! from.

/// An object of one [`Api`](super::Api).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId(pub(crate) usize);

impl ObjectId {
    /// Its index among the [objects](super::Api::objects).
    pub fn index(self) -> usize {
        self.0
    }
}

/// An enum of one [`Api`](super::Api).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumId(pub(crate) usize);

impl EnumId {
    /// Its index among the [enums](super::Api::enums).
    pub fn index(self) -> usize {
        self.0
    }
}

/// A scalar of one [`Api`](super::Api).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScalarId(pub(crate) usize);

impl ScalarId {
    /// Its index among the scalars, in the order of the pages.
    pub fn index(self) -> usize {
        self.0
    }
}

/// A fact of one [`Api`](super::Api).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactId(pub(crate) usize);

impl FactId {
    /// Its index among the [facts](super::Api::facts).
    pub fn index(self) -> usize {
        self.0
    }
}

/// A type that a page declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// An object.
    Object(ObjectId),
    /// An enum.
    Enum(EnumId),
    /// A scalar.
    Scalar(ScalarId),
}
