// Made by `paramtable generate` from the pages of the spec. Do not edit.

mod create_payment_session;
pub use self::create_payment_session::*;
mod objects;
pub use self::objects::*;
