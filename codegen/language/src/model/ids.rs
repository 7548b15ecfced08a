//! Ids of declarations. They are valid in the [`Api`](super::Api) that they came
//! from.

/// An object of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId(pub(crate) usize);

impl ObjectId {
    /// Its place among the [objects](Api::objects).
    pub fn index(self) -> usize {
        self.0
    }
}

/// An enum of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumId(pub(crate) usize);

impl EnumId {
    /// Its place among the [enums](Api::enums).
    pub fn index(self) -> usize {
        self.0
    }
}

/// A scalar of one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScalarId(pub(crate) usize);

impl ScalarId {
    /// Its place among the [scalars](Api::scalars).
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
