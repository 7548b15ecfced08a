// Made from spec/payments/objects/redirect.yaml by `paramtable generate`. Do not edit: change the page.

/// Where the customer is sent afterwards.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    /// After a payment. The e-wallet DANA uses this one for every outcome.
    ///
    /// `successReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/paid`
    pub success_return_url: Option<String>,
    /// After a payment that failed.
    ///
    /// `failureReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/failed`
    pub failure_return_url: Option<String>,
    /// After the session expired.
    ///
    /// `expirationReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/expired`
    pub expiration_return_url: Option<String>,
}

pub use self::builder::RedirectBuilder;
mod builder;
mod decode;
mod serialize;
mod validate;
