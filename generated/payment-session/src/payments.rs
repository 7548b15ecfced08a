// Made by `paramtable generate` from the pages of the spec. Do not edit.

mod cancel_payment_session;
pub use self::cancel_payment_session::*;
mod capture_payment_session;
pub use self::capture_payment_session::*;
mod confirm_payment_session;
pub use self::confirm_payment_session::*;
mod create_payment_session;
pub use self::create_payment_session::*;
mod list_charges;
pub use self::list_charges::*;
mod list_payment_sessions;
pub use self::list_payment_sessions::*;
mod objects;
pub use self::objects::*;
mod payment_callback;
pub use self::payment_callback::*;
mod retrieve_payment_session_by_reference;
pub use self::retrieve_payment_session_by_reference::*;
mod retrieve_payment_session;
pub use self::retrieve_payment_session::*;
mod simulate_payment;
pub use self::simulate_payment::*;
