// Made from spec/payments/objects/order.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

/// A builder of `Order`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OrderBuilder<HasProductDetails = p::Missing> {
    given: (HasProductDetails,),
    rest: OrderRest,
}

#[derive(Clone, Default)]
struct OrderRest {
    billing_info: ::core::option::Option<root::Address>,
    shipping_info: ::core::option::Option<root::Shipping>,
}

mod needs_Order {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Order` needs `product_details`: call `.product_details(...)` before `build` or `check`",
        label = "`product_details` was not set"
    )]
    pub trait ProductDetails: p::Provided<::std::vec::Vec<root::Product>> {}
    impl ProductDetails for p::Given<::std::vec::Vec<root::Product>> {}
}

impl root::Order {
    /// Starts with nothing set.
    pub fn builder() -> OrderBuilder {
        OrderBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasProductDetails> OrderBuilder<HasProductDetails> {
    /// The products.
    ///
    /// `productDetails`: list of `Product`, mandatory.
    pub fn product_details(
        self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::Product>>,
    ) -> OrderBuilder<p::Given<::std::vec::Vec<root::Product>>> {
        OrderBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasProductDetails> OrderBuilder<HasProductDetails> {
    /// Where the bill goes. Foreign cards with address checks need it.
    ///
    /// `billingInfo`: `Address`, optional.
    pub fn billing_info(
        mut self,
        value: impl ::core::convert::Into<root::Address>,
    ) -> Self {
        self.rest.billing_info = ::core::option::Option::Some(value.into());
        self
    }
    /// `billingInfo`, or nothing.
    pub fn maybe_billing_info(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Address>>,
    ) -> Self {
        self.rest.billing_info = value.map(|value| value.into());
        self
    }
    /// Where the goods go.
    ///
    /// `shippingInfo`: `Shipping`, optional.
    pub fn shipping_info(
        mut self,
        value: impl ::core::convert::Into<root::Shipping>,
    ) -> Self {
        self.rest.shipping_info = ::core::option::Option::Some(value.into());
        self
    }
    /// `shippingInfo`, or nothing.
    pub fn maybe_shipping_info(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Shipping>>,
    ) -> Self {
        self.rest.shipping_info = value.map(|value| value.into());
        self
    }
}

impl<HasProductDetails> OrderBuilder<HasProductDetails> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Order
    where
        HasProductDetails: needs_Order::ProductDetails,
    {
        root::Order {
            product_details: self.given.0.into_value(),
            billing_info: self.rest.billing_info,
            shipping_info: self.rest.shipping_info,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::Order>,
        ::paramtable::Violations,
    >
    where
        HasProductDetails: needs_Order::ProductDetails,
    {
        self.build().check()
    }
}

/// A builder of `Product`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ProductBuilder<
    HasType = p::Missing,
    HasQuantity = p::Missing,
    HasPrice = p::Missing,
> {
    given: (HasType, HasQuantity, HasPrice),
    rest: ProductRest,
}

#[derive(Clone, Default)]
struct ProductRest {
    category: ::core::option::Option<::std::string::String>,
    sub_category: ::core::option::Option<::std::string::String>,
    name: ::core::option::Option<::std::string::String>,
    description: ::core::option::Option<::std::string::String>,
}

mod needs_Product {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Product` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type: p::Provided<root::ProductType> {}
    impl Type for p::Given<root::ProductType> {}
    #[diagnostic::on_unimplemented(
        message = "`Product` needs `quantity`: call `.quantity(...)` before `build` or `check`",
        label = "`quantity` was not set"
    )]
    pub trait Quantity: p::Provided<::paramtable::Decimal> {}
    impl Quantity for p::Given<::paramtable::Decimal> {}
    #[diagnostic::on_unimplemented(
        message = "`Product` needs `price`: call `.price(...)` before `build` or `check`",
        label = "`price` was not set"
    )]
    pub trait Price: p::Provided<root::Amount> {}
    impl Price for p::Given<root::Amount> {}
}

impl root::Product {
    /// Starts with nothing set.
    pub fn builder() -> ProductBuilder {
        ProductBuilder {
            given: (p::Missing, p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasType, HasQuantity, HasPrice> ProductBuilder<HasType, HasQuantity, HasPrice> {
    /// What sort of thing it is.
    ///
    /// `type`: `ProductType`, mandatory.
    pub fn r#type(
        self,
        value: root::ProductType,
    ) -> ProductBuilder<p::Given<root::ProductType>, HasQuantity, HasPrice> {
        ProductBuilder {
            given: (p::Given(value), self.given.1, self.given.2),
            rest: self.rest,
        }
    }
}

impl<HasType, HasQuantity, HasPrice> ProductBuilder<HasType, HasQuantity, HasPrice> {
    /// How many.
    ///
    /// `quantity`: decimal, at most 18 digits, mandatory.
    ///
    /// Example: `2`
    pub fn quantity(
        self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> ProductBuilder<HasType, p::Given<::paramtable::Decimal>, HasPrice> {
        ProductBuilder {
            given: (self.given.0, p::Given(value.into()), self.given.2),
            rest: self.rest,
        }
    }
}

impl<HasType, HasQuantity, HasPrice> ProductBuilder<HasType, HasQuantity, HasPrice> {
    /// The price of one.
    ///
    /// `price`: `Amount`, mandatory.
    pub fn price(
        self,
        value: impl ::core::convert::Into<root::Amount>,
    ) -> ProductBuilder<HasType, HasQuantity, p::Given<root::Amount>> {
        ProductBuilder {
            given: (self.given.0, self.given.1, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasType, HasQuantity, HasPrice> ProductBuilder<HasType, HasQuantity, HasPrice> {
    /// The category.
    ///
    /// `category`: string, optional.
    pub fn category(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.category = ::core::option::Option::Some(value.into());
        self
    }
    /// `category`, or nothing.
    pub fn maybe_category(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.category = value.map(|value| value.into());
        self
    }
    /// The category within that.
    ///
    /// `subCategory`: string, optional.
    pub fn sub_category(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.sub_category = ::core::option::Option::Some(value.into());
        self
    }
    /// `subCategory`, or nothing.
    pub fn maybe_sub_category(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.sub_category = value.map(|value| value.into());
        self
    }
    /// The name.
    ///
    /// `name`: string, optional.
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.name = ::core::option::Option::Some(value.into());
        self
    }
    /// `name`, or nothing.
    pub fn maybe_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.name = value.map(|value| value.into());
        self
    }
    /// What it is.
    ///
    /// `description`: string, optional.
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.description = ::core::option::Option::Some(value.into());
        self
    }
    /// `description`, or nothing.
    pub fn maybe_description(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.description = value.map(|value| value.into());
        self
    }
}

impl<HasType, HasQuantity, HasPrice> ProductBuilder<HasType, HasQuantity, HasPrice> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Product
    where
        HasType: needs_Product::Type,
        HasQuantity: needs_Product::Quantity,
        HasPrice: needs_Product::Price,
    {
        root::Product {
            r#type: self.given.0.into_value(),
            category: self.rest.category,
            sub_category: self.rest.sub_category,
            name: self.rest.name,
            description: self.rest.description,
            quantity: self.given.1.into_value(),
            price: self.given.2.into_value(),
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::Product>,
        ::paramtable::Violations,
    >
    where
        HasType: needs_Product::Type,
        HasQuantity: needs_Product::Quantity,
        HasPrice: needs_Product::Price,
    {
        self.build().check()
    }
}

/// A builder of `Address`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct AddressBuilder<HasGivenName = p::Missing, HasEmail = p::Missing> {
    given: (HasGivenName, HasEmail),
    rest: AddressRest,
}

#[derive(Clone, Default)]
struct AddressRest {
    surname: ::core::option::Option<::std::string::String>,
    phone_number: ::core::option::Option<root::PhoneNumber>,
    address_line1: ::core::option::Option<::std::string::String>,
    address_line2: ::core::option::Option<::std::string::String>,
    city: ::core::option::Option<::std::string::String>,
    province_state: ::core::option::Option<::std::string::String>,
    country: ::core::option::Option<::std::string::String>,
    postal_code: ::core::option::Option<::std::string::String>,
}

mod needs_Address {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Address` needs `given_name`: call `.given_name(...)` before `build` or `check`",
        label = "`given_name` was not set"
    )]
    pub trait GivenName: p::Provided<::std::string::String> {}
    impl GivenName for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Address` needs `email`: call `.email(...)` before `build` or `check`",
        label = "`email` was not set"
    )]
    pub trait Email: p::Provided<::std::string::String> {}
    impl Email for p::Given<::std::string::String> {}
}

impl root::Address {
    /// Starts with nothing set.
    pub fn builder() -> AddressBuilder {
        AddressBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasGivenName, HasEmail> AddressBuilder<HasGivenName, HasEmail> {
    /// The given name.
    ///
    /// `givenName`: string, mandatory.
    pub fn given_name(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> AddressBuilder<p::Given<::std::string::String>, HasEmail> {
        AddressBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasGivenName, HasEmail> AddressBuilder<HasGivenName, HasEmail> {
    /// The e-mail address.
    ///
    /// `email`: email, mandatory, sensitive.
    pub fn email(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> AddressBuilder<HasGivenName, p::Given<::std::string::String>> {
        AddressBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasGivenName, HasEmail> AddressBuilder<HasGivenName, HasEmail> {
    /// The family name.
    ///
    /// `surname`: string, 0 to 255 characters, optional.
    pub fn surname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.surname = ::core::option::Option::Some(value.into());
        self
    }
    /// `surname`, or nothing.
    pub fn maybe_surname(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.surname = value.map(|value| value.into());
        self
    }
    /// The telephone number.
    ///
    /// `phoneNumber`: `PhoneNumber`, optional.
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<root::PhoneNumber>,
    ) -> Self {
        self.rest.phone_number = ::core::option::Option::Some(value.into());
        self
    }
    /// `phoneNumber`, or nothing.
    pub fn maybe_phone_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::PhoneNumber>>,
    ) -> Self {
        self.rest.phone_number = value.map(|value| value.into());
        self
    }
    /// The street.
    ///
    /// `addressLine1`: string, optional.
    pub fn address_line1(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.address_line1 = ::core::option::Option::Some(value.into());
        self
    }
    /// `addressLine1`, or nothing.
    pub fn maybe_address_line1(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.address_line1 = value.map(|value| value.into());
        self
    }
    /// More of the street.
    ///
    /// `addressLine2`: string, optional.
    pub fn address_line2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.address_line2 = ::core::option::Option::Some(value.into());
        self
    }
    /// `addressLine2`, or nothing.
    pub fn maybe_address_line2(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.address_line2 = value.map(|value| value.into());
        self
    }
    /// The city.
    ///
    /// `city`: string, optional.
    pub fn city(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.city = ::core::option::Option::Some(value.into());
        self
    }
    /// `city`, or nothing.
    pub fn maybe_city(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.city = value.map(|value| value.into());
        self
    }
    /// The province or state.
    ///
    /// `provinceState`: string, optional.
    pub fn province_state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.province_state = ::core::option::Option::Some(value.into());
        self
    }
    /// `provinceState`, or nothing.
    pub fn maybe_province_state(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.province_state = value.map(|value| value.into());
        self
    }
    /// The country.
    ///
    /// `country`: string, optional.
    ///
    /// Example: `ID`
    pub fn country(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.country = ::core::option::Option::Some(value.into());
        self
    }
    /// `country`, or nothing.
    pub fn maybe_country(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.country = value.map(|value| value.into());
        self
    }
    /// The postal code.
    ///
    /// `postalCode`: string, optional.
    pub fn postal_code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.postal_code = ::core::option::Option::Some(value.into());
        self
    }
    /// `postalCode`, or nothing.
    pub fn maybe_postal_code(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.postal_code = value.map(|value| value.into());
        self
    }
}

impl<HasGivenName, HasEmail> AddressBuilder<HasGivenName, HasEmail> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Address
    where
        HasGivenName: needs_Address::GivenName,
        HasEmail: needs_Address::Email,
    {
        root::Address {
            given_name: self.given.0.into_value(),
            surname: self.rest.surname,
            email: self.given.1.into_value(),
            phone_number: self.rest.phone_number,
            address_line1: self.rest.address_line1,
            address_line2: self.rest.address_line2,
            city: self.rest.city,
            province_state: self.rest.province_state,
            country: self.rest.country,
            postal_code: self.rest.postal_code,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::Address>,
        ::paramtable::Violations,
    >
    where
        HasGivenName: needs_Address::GivenName,
        HasEmail: needs_Address::Email,
    {
        self.build().check()
    }
}

/// A builder of `Shipping`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ShippingBuilder<HasGivenName = p::Missing, HasEmail = p::Missing> {
    given: (HasGivenName, HasEmail),
    rest: ShippingRest,
}

#[derive(Clone, Default)]
struct ShippingRest {
    surname: ::core::option::Option<::std::string::String>,
    phone_number: ::core::option::Option<root::PhoneNumber>,
    address_line1: ::core::option::Option<::std::string::String>,
    address_line2: ::core::option::Option<::std::string::String>,
    city: ::core::option::Option<::std::string::String>,
    province_state: ::core::option::Option<::std::string::String>,
    country: ::core::option::Option<::std::string::String>,
    postal_code: ::core::option::Option<::std::string::String>,
    method: ::core::option::Option<root::ShippingMethod>,
    shipping_fee: ::core::option::Option<root::Amount>,
}

mod needs_Shipping {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Shipping` needs `given_name`: call `.given_name(...)` before `build` or `check`",
        label = "`given_name` was not set"
    )]
    pub trait GivenName: p::Provided<::std::string::String> {}
    impl GivenName for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Shipping` needs `email`: call `.email(...)` before `build` or `check`",
        label = "`email` was not set"
    )]
    pub trait Email: p::Provided<::std::string::String> {}
    impl Email for p::Given<::std::string::String> {}
}

impl root::Shipping {
    /// Starts with nothing set.
    pub fn builder() -> ShippingBuilder {
        ShippingBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasGivenName, HasEmail> ShippingBuilder<HasGivenName, HasEmail> {
    /// The given name.
    ///
    /// `givenName`: string, mandatory.
    pub fn given_name(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ShippingBuilder<p::Given<::std::string::String>, HasEmail> {
        ShippingBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasGivenName, HasEmail> ShippingBuilder<HasGivenName, HasEmail> {
    /// The e-mail address.
    ///
    /// `email`: email, mandatory, sensitive.
    pub fn email(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ShippingBuilder<HasGivenName, p::Given<::std::string::String>> {
        ShippingBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasGivenName, HasEmail> ShippingBuilder<HasGivenName, HasEmail> {
    /// The family name.
    ///
    /// `surname`: string, 0 to 255 characters, optional.
    pub fn surname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.surname = ::core::option::Option::Some(value.into());
        self
    }
    /// `surname`, or nothing.
    pub fn maybe_surname(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.surname = value.map(|value| value.into());
        self
    }
    /// The telephone number.
    ///
    /// `phoneNumber`: `PhoneNumber`, optional.
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<root::PhoneNumber>,
    ) -> Self {
        self.rest.phone_number = ::core::option::Option::Some(value.into());
        self
    }
    /// `phoneNumber`, or nothing.
    pub fn maybe_phone_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::PhoneNumber>>,
    ) -> Self {
        self.rest.phone_number = value.map(|value| value.into());
        self
    }
    /// The street.
    ///
    /// `addressLine1`: string, optional.
    pub fn address_line1(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.address_line1 = ::core::option::Option::Some(value.into());
        self
    }
    /// `addressLine1`, or nothing.
    pub fn maybe_address_line1(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.address_line1 = value.map(|value| value.into());
        self
    }
    /// More of the street.
    ///
    /// `addressLine2`: string, optional.
    pub fn address_line2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.address_line2 = ::core::option::Option::Some(value.into());
        self
    }
    /// `addressLine2`, or nothing.
    pub fn maybe_address_line2(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.address_line2 = value.map(|value| value.into());
        self
    }
    /// The city.
    ///
    /// `city`: string, optional.
    pub fn city(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.city = ::core::option::Option::Some(value.into());
        self
    }
    /// `city`, or nothing.
    pub fn maybe_city(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.city = value.map(|value| value.into());
        self
    }
    /// The province or state.
    ///
    /// `provinceState`: string, optional.
    pub fn province_state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.province_state = ::core::option::Option::Some(value.into());
        self
    }
    /// `provinceState`, or nothing.
    pub fn maybe_province_state(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.province_state = value.map(|value| value.into());
        self
    }
    /// The country.
    ///
    /// `country`: string, optional.
    ///
    /// Example: `ID`
    pub fn country(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.country = ::core::option::Option::Some(value.into());
        self
    }
    /// `country`, or nothing.
    pub fn maybe_country(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.country = value.map(|value| value.into());
        self
    }
    /// The postal code.
    ///
    /// `postalCode`: string, optional.
    pub fn postal_code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.postal_code = ::core::option::Option::Some(value.into());
        self
    }
    /// `postalCode`, or nothing.
    pub fn maybe_postal_code(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.postal_code = value.map(|value| value.into());
        self
    }
    /// How they are sent.
    ///
    /// `method`: `ShippingMethod`, optional.
    pub fn method(mut self, value: root::ShippingMethod) -> Self {
        self.rest.method = ::core::option::Option::Some(value);
        self
    }
    /// `method`, or nothing.
    pub fn maybe_method(
        mut self,
        value: ::core::option::Option<root::ShippingMethod>,
    ) -> Self {
        self.rest.method = value.map(|value| value);
        self
    }
    /// What sending them costs.
    ///
    /// `shippingFee`: `Amount`, optional.
    pub fn shipping_fee(
        mut self,
        value: impl ::core::convert::Into<root::Amount>,
    ) -> Self {
        self.rest.shipping_fee = ::core::option::Option::Some(value.into());
        self
    }
    /// `shippingFee`, or nothing.
    pub fn maybe_shipping_fee(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Amount>>,
    ) -> Self {
        self.rest.shipping_fee = value.map(|value| value.into());
        self
    }
}

impl<HasGivenName, HasEmail> ShippingBuilder<HasGivenName, HasEmail> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Shipping
    where
        HasGivenName: needs_Shipping::GivenName,
        HasEmail: needs_Shipping::Email,
    {
        root::Shipping {
            given_name: self.given.0.into_value(),
            surname: self.rest.surname,
            email: self.given.1.into_value(),
            phone_number: self.rest.phone_number,
            address_line1: self.rest.address_line1,
            address_line2: self.rest.address_line2,
            city: self.rest.city,
            province_state: self.rest.province_state,
            country: self.rest.country,
            postal_code: self.rest.postal_code,
            method: self.rest.method,
            shipping_fee: self.rest.shipping_fee,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::Shipping>,
        ::paramtable::Violations,
    >
    where
        HasGivenName: needs_Shipping::GivenName,
        HasEmail: needs_Shipping::Email,
    {
        self.build().check()
    }
}
