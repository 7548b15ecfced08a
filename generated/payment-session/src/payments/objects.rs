// Made by `paramtable generate` from the pages of the spec. Do not edit.

mod amount;
pub use self::amount::*;
mod charge;
pub use self::charge::*;
mod customer;
pub use self::customer::*;
mod envelope;
pub use self::envelope::*;
mod headers;
pub use self::headers::*;
mod order;
pub use self::order::*;
mod payment_method_options;
pub use self::payment_method_options::*;
mod payment_method;
pub use self::payment_method::*;
mod payment_session;
pub use self::payment_session::*;
mod redirect;
pub use self::redirect::*;
