// Made from spec/payments/objects/order.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::super::{Amount, PhoneNumber};

/// What is being paid for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The products.
    ///
    /// `productDetails`: list of [`Product`], mandatory.
    pub product_details: Vec<Product>,
    /// Where the bill goes. Foreign cards with address checks need it.
    ///
    /// `billingInfo`: [`Address`], optional.
    pub billing_info: Option<Address>,
    /// Where the goods go.
    ///
    /// `shippingInfo`: [`Shipping`], optional.
    pub shipping_info: Option<Shipping>,
}

/// One of the things that are being paid for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// What sort of thing it is.
    ///
    /// `type`: [`ProductType`], mandatory.
    pub r#type: ProductType,
    /// The category.
    ///
    /// `category`: string, optional.
    pub category: Option<String>,
    /// The category within that.
    ///
    /// `subCategory`: string, optional.
    pub sub_category: Option<String>,
    /// The name.
    ///
    /// `name`: string, optional.
    pub name: Option<String>,
    /// What it is.
    ///
    /// `description`: string, optional.
    pub description: Option<String>,
    /// How many.
    ///
    /// `quantity`: decimal, at most 18 digits, mandatory.
    ///
    /// Example: `2`
    pub quantity: ::paramtable::Decimal,
    /// The price of one.
    ///
    /// `price`: [`Amount`], mandatory.
    pub price: Amount,
}

/// A person and an address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// The given name.
    ///
    /// `givenName`: string, mandatory.
    pub given_name: String,
    /// The family name.
    ///
    /// `surname`: string, 0 to 255 characters, optional.
    pub surname: Option<String>,
    /// The e-mail address.
    ///
    /// `email`: email, mandatory, sensitive.
    pub email: String,
    /// The telephone number.
    ///
    /// `phoneNumber`: [`PhoneNumber`], optional.
    pub phone_number: Option<PhoneNumber>,
    /// The street.
    ///
    /// `addressLine1`: string, optional.
    pub address_line1: Option<String>,
    /// More of the street.
    ///
    /// `addressLine2`: string, optional.
    pub address_line2: Option<String>,
    /// The city.
    ///
    /// `city`: string, optional.
    pub city: Option<String>,
    /// The province or state.
    ///
    /// `provinceState`: string, optional.
    pub province_state: Option<String>,
    /// The country.
    ///
    /// `country`: string, optional.
    ///
    /// Example: `ID`
    pub country: Option<String>,
    /// The postal code.
    ///
    /// `postalCode`: string, optional.
    pub postal_code: Option<String>,
}

/// Where goods go, and how.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Shipping {
    /// The given name.
    ///
    /// `givenName`: string, mandatory.
    pub given_name: String,
    /// The family name.
    ///
    /// `surname`: string, 0 to 255 characters, optional.
    pub surname: Option<String>,
    /// The e-mail address.
    ///
    /// `email`: email, mandatory, sensitive.
    pub email: String,
    /// The telephone number.
    ///
    /// `phoneNumber`: [`PhoneNumber`], optional.
    pub phone_number: Option<PhoneNumber>,
    /// The street.
    ///
    /// `addressLine1`: string, optional.
    pub address_line1: Option<String>,
    /// More of the street.
    ///
    /// `addressLine2`: string, optional.
    pub address_line2: Option<String>,
    /// The city.
    ///
    /// `city`: string, optional.
    pub city: Option<String>,
    /// The province or state.
    ///
    /// `provinceState`: string, optional.
    pub province_state: Option<String>,
    /// The country.
    ///
    /// `country`: string, optional.
    ///
    /// Example: `ID`
    pub country: Option<String>,
    /// The postal code.
    ///
    /// `postalCode`: string, optional.
    pub postal_code: Option<String>,
    /// How they are sent.
    ///
    /// `method`: [`ShippingMethod`], optional.
    pub method: Option<ShippingMethod>,
    /// What sending them costs.
    ///
    /// `shippingFee`: [`Amount`], optional.
    pub shipping_fee: Option<Amount>,
}

/// The sorts of things that can be paid for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// Goods.
    ///
    /// On the wire: `PHYSICAL`
    Physical,
    /// Digital goods.
    ///
    /// On the wire: `DIGITAL`
    Digital,
    /// A service.
    ///
    /// On the wire: `SERVICE`
    Service,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// How goods are sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingMethod {
    /// On the wire: `REGULAR`
    Regular,
    /// On the wire: `NEXTDAY`
    Nextday,
    /// On the wire: `SAMEDAY`
    Sameday,
    /// On the wire: `INSTANT`
    Instant,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{OrderBuilder, ProductBuilder, AddressBuilder, ShippingBuilder};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
