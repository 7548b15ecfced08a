// Made from spec/payments/objects/order.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `Order`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OrderBuilder<S = p::Unset1>(OrderSlots, p::PhantomData<(S,)>);

mod needs_Order {
    #[diagnostic::on_unimplemented(
        message = "`Order` needs `product_details`: call `.product_details(...)` before `build` or `check`",
        label = "`product_details` was not set"
    )]
    pub trait ProductDetails {}
    impl ProductDetails for super::p::Set {}
}

impl root::Order {
    /// Starts with nothing set.
    pub fn builder() -> OrderBuilder {
        OrderBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> OrderBuilder<S> {
    /// The products. `productDetails`: list of `Product`, mandatory.
    pub fn product_details(
        mut self,
        value: impl Into<Vec<root::Product>>,
    ) -> OrderBuilder<S::Set0> {
        self.0.product_details = p::Slot::Value(value.into());
        OrderBuilder(self.0, p::PhantomData)
    }
    /// Where the bill goes. Foreign cards with address checks need it. `billingInfo`: `Address`, optional.
    pub fn billing_info(self, value: impl Into<root::Address>) -> Self {
        self.maybe_billing_info(Some(value))
    }
    /// `billingInfo`, or nothing.
    pub fn maybe_billing_info(
        mut self,
        value: Option<impl Into<root::Address>>,
    ) -> Self {
        self.0.billing_info = p::Slot::maybe(value);
        self
    }
    /// Where the goods go. `shippingInfo`: `Shipping`, optional.
    pub fn shipping_info(self, value: impl Into<root::Shipping>) -> Self {
        self.maybe_shipping_info(Some(value))
    }
    /// `shippingInfo`, or nothing.
    pub fn maybe_shipping_info(
        mut self,
        value: Option<impl Into<root::Shipping>>,
    ) -> Self {
        self.0.shipping_info = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Order
    where
        S::State0: needs_Order::ProductDetails,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Order>, p::Violations>
    where
        S::State0: needs_Order::ProductDetails,
    {
        self.build().check()
    }
}

/// A builder of `Product`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ProductBuilder<S = p::Unset3>(ProductSlots, p::PhantomData<(S,)>);

mod needs_Product {
    #[diagnostic::on_unimplemented(
        message = "`Product` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type {}
    impl Type for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Product` needs `quantity`: call `.quantity(...)` before `build` or `check`",
        label = "`quantity` was not set"
    )]
    pub trait Quantity {}
    impl Quantity for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Product` needs `price`: call `.price(...)` before `build` or `check`",
        label = "`price` was not set"
    )]
    pub trait Price {}
    impl Price for super::p::Set {}
}

impl root::Product {
    /// Starts with nothing set.
    pub fn builder() -> ProductBuilder {
        ProductBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States3> ProductBuilder<S> {
    /// What sort of thing it is. `type`: `ProductType`, mandatory.
    pub fn r#type(mut self, value: root::ProductType) -> ProductBuilder<S::Set0> {
        self.0.r#type = p::Slot::Value(value);
        ProductBuilder(self.0, p::PhantomData)
    }
    /// The category. `category`: string, optional.
    pub fn category(self, value: impl Into<String>) -> Self {
        self.maybe_category(Some(value))
    }
    /// `category`, or nothing.
    pub fn maybe_category(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.category = p::Slot::maybe(value);
        self
    }
    /// The category within that. `subCategory`: string, optional.
    pub fn sub_category(self, value: impl Into<String>) -> Self {
        self.maybe_sub_category(Some(value))
    }
    /// `subCategory`, or nothing.
    pub fn maybe_sub_category(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.sub_category = p::Slot::maybe(value);
        self
    }
    /// The name. `name`: string, optional.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.maybe_name(Some(value))
    }
    /// `name`, or nothing.
    pub fn maybe_name(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.name = p::Slot::maybe(value);
        self
    }
    /// What it is. `description`: string, optional.
    pub fn description(self, value: impl Into<String>) -> Self {
        self.maybe_description(Some(value))
    }
    /// `description`, or nothing.
    pub fn maybe_description(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.description = p::Slot::maybe(value);
        self
    }
    /// How many. `quantity`: decimal, at most 18 digits, mandatory. Example: `2`
    pub fn quantity(mut self, value: impl Into<p::Decimal>) -> ProductBuilder<S::Set1> {
        self.0.quantity = p::Slot::Value(value.into());
        ProductBuilder(self.0, p::PhantomData)
    }
    /// The price of one. `price`: `Amount`, mandatory.
    pub fn price(mut self, value: impl Into<root::Amount>) -> ProductBuilder<S::Set2> {
        self.0.price = p::Slot::Value(value.into());
        ProductBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Product
    where
        S::State0: needs_Product::Type,
        S::State1: needs_Product::Quantity,
        S::State2: needs_Product::Price,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Product>, p::Violations>
    where
        S::State0: needs_Product::Type,
        S::State1: needs_Product::Quantity,
        S::State2: needs_Product::Price,
    {
        self.build().check()
    }
}

/// A builder of `Address`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct AddressBuilder<S = p::Unset2>(AddressSlots, p::PhantomData<(S,)>);

mod needs_Address {
    #[diagnostic::on_unimplemented(
        message = "`Address` needs `given_name`: call `.given_name(...)` before `build` or `check`",
        label = "`given_name` was not set"
    )]
    pub trait GivenName {}
    impl GivenName for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Address` needs `email`: call `.email(...)` before `build` or `check`",
        label = "`email` was not set"
    )]
    pub trait Email {}
    impl Email for super::p::Set {}
}

impl root::Address {
    /// Starts with nothing set.
    pub fn builder() -> AddressBuilder {
        AddressBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> AddressBuilder<S> {
    /// The given name. `givenName`: string, mandatory.
    pub fn given_name(mut self, value: impl Into<String>) -> AddressBuilder<S::Set0> {
        self.0.given_name = p::Slot::Value(value.into());
        AddressBuilder(self.0, p::PhantomData)
    }
    /// The family name. `surname`: string, 0 to 255 characters, optional.
    pub fn surname(self, value: impl Into<String>) -> Self {
        self.maybe_surname(Some(value))
    }
    /// `surname`, or nothing.
    pub fn maybe_surname(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.surname = p::Slot::maybe(value);
        self
    }
    /// The e-mail address. `email`: email, mandatory, sensitive.
    pub fn email(mut self, value: impl Into<String>) -> AddressBuilder<S::Set1> {
        self.0.email = p::Slot::Value(value.into());
        AddressBuilder(self.0, p::PhantomData)
    }
    /// The telephone number. `phoneNumber`: `PhoneNumber`, optional.
    pub fn phone_number(self, value: impl Into<root::PhoneNumber>) -> Self {
        self.maybe_phone_number(Some(value))
    }
    /// `phoneNumber`, or nothing.
    pub fn maybe_phone_number(
        mut self,
        value: Option<impl Into<root::PhoneNumber>>,
    ) -> Self {
        self.0.phone_number = p::Slot::maybe(value);
        self
    }
    /// The street. `addressLine1`: string, optional.
    pub fn address_line1(self, value: impl Into<String>) -> Self {
        self.maybe_address_line1(Some(value))
    }
    /// `addressLine1`, or nothing.
    pub fn maybe_address_line1(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.address_line1 = p::Slot::maybe(value);
        self
    }
    /// More of the street. `addressLine2`: string, optional.
    pub fn address_line2(self, value: impl Into<String>) -> Self {
        self.maybe_address_line2(Some(value))
    }
    /// `addressLine2`, or nothing.
    pub fn maybe_address_line2(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.address_line2 = p::Slot::maybe(value);
        self
    }
    /// The city. `city`: string, optional.
    pub fn city(self, value: impl Into<String>) -> Self {
        self.maybe_city(Some(value))
    }
    /// `city`, or nothing.
    pub fn maybe_city(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.city = p::Slot::maybe(value);
        self
    }
    /// The province or state. `provinceState`: string, optional.
    pub fn province_state(self, value: impl Into<String>) -> Self {
        self.maybe_province_state(Some(value))
    }
    /// `provinceState`, or nothing.
    pub fn maybe_province_state(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.province_state = p::Slot::maybe(value);
        self
    }
    /// The country. `country`: string, optional. Example: `ID`
    pub fn country(self, value: impl Into<String>) -> Self {
        self.maybe_country(Some(value))
    }
    /// `country`, or nothing.
    pub fn maybe_country(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.country = p::Slot::maybe(value);
        self
    }
    /// The postal code. `postalCode`: string, optional.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        self.maybe_postal_code(Some(value))
    }
    /// `postalCode`, or nothing.
    pub fn maybe_postal_code(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.postal_code = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Address
    where
        S::State0: needs_Address::GivenName,
        S::State1: needs_Address::Email,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Address>, p::Violations>
    where
        S::State0: needs_Address::GivenName,
        S::State1: needs_Address::Email,
    {
        self.build().check()
    }
}

/// A builder of `Shipping`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ShippingBuilder<S = p::Unset2>(ShippingSlots, p::PhantomData<(S,)>);

mod needs_Shipping {
    #[diagnostic::on_unimplemented(
        message = "`Shipping` needs `given_name`: call `.given_name(...)` before `build` or `check`",
        label = "`given_name` was not set"
    )]
    pub trait GivenName {}
    impl GivenName for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Shipping` needs `email`: call `.email(...)` before `build` or `check`",
        label = "`email` was not set"
    )]
    pub trait Email {}
    impl Email for super::p::Set {}
}

impl root::Shipping {
    /// Starts with nothing set.
    pub fn builder() -> ShippingBuilder {
        ShippingBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> ShippingBuilder<S> {
    /// The given name. `givenName`: string, mandatory.
    pub fn given_name(mut self, value: impl Into<String>) -> ShippingBuilder<S::Set0> {
        self.0.given_name = p::Slot::Value(value.into());
        ShippingBuilder(self.0, p::PhantomData)
    }
    /// The family name. `surname`: string, 0 to 255 characters, optional.
    pub fn surname(self, value: impl Into<String>) -> Self {
        self.maybe_surname(Some(value))
    }
    /// `surname`, or nothing.
    pub fn maybe_surname(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.surname = p::Slot::maybe(value);
        self
    }
    /// The e-mail address. `email`: email, mandatory, sensitive.
    pub fn email(mut self, value: impl Into<String>) -> ShippingBuilder<S::Set1> {
        self.0.email = p::Slot::Value(value.into());
        ShippingBuilder(self.0, p::PhantomData)
    }
    /// The telephone number. `phoneNumber`: `PhoneNumber`, optional.
    pub fn phone_number(self, value: impl Into<root::PhoneNumber>) -> Self {
        self.maybe_phone_number(Some(value))
    }
    /// `phoneNumber`, or nothing.
    pub fn maybe_phone_number(
        mut self,
        value: Option<impl Into<root::PhoneNumber>>,
    ) -> Self {
        self.0.phone_number = p::Slot::maybe(value);
        self
    }
    /// The street. `addressLine1`: string, optional.
    pub fn address_line1(self, value: impl Into<String>) -> Self {
        self.maybe_address_line1(Some(value))
    }
    /// `addressLine1`, or nothing.
    pub fn maybe_address_line1(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.address_line1 = p::Slot::maybe(value);
        self
    }
    /// More of the street. `addressLine2`: string, optional.
    pub fn address_line2(self, value: impl Into<String>) -> Self {
        self.maybe_address_line2(Some(value))
    }
    /// `addressLine2`, or nothing.
    pub fn maybe_address_line2(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.address_line2 = p::Slot::maybe(value);
        self
    }
    /// The city. `city`: string, optional.
    pub fn city(self, value: impl Into<String>) -> Self {
        self.maybe_city(Some(value))
    }
    /// `city`, or nothing.
    pub fn maybe_city(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.city = p::Slot::maybe(value);
        self
    }
    /// The province or state. `provinceState`: string, optional.
    pub fn province_state(self, value: impl Into<String>) -> Self {
        self.maybe_province_state(Some(value))
    }
    /// `provinceState`, or nothing.
    pub fn maybe_province_state(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.province_state = p::Slot::maybe(value);
        self
    }
    /// The country. `country`: string, optional. Example: `ID`
    pub fn country(self, value: impl Into<String>) -> Self {
        self.maybe_country(Some(value))
    }
    /// `country`, or nothing.
    pub fn maybe_country(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.country = p::Slot::maybe(value);
        self
    }
    /// The postal code. `postalCode`: string, optional.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        self.maybe_postal_code(Some(value))
    }
    /// `postalCode`, or nothing.
    pub fn maybe_postal_code(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.postal_code = p::Slot::maybe(value);
        self
    }
    /// How they are sent. `method`: `ShippingMethod`, optional.
    pub fn method(self, value: root::ShippingMethod) -> Self {
        self.maybe_method(Some(value))
    }
    /// `method`, or nothing.
    pub fn maybe_method(mut self, value: Option<root::ShippingMethod>) -> Self {
        self.0.method = p::Slot::maybe(value);
        self
    }
    /// What sending them costs. `shippingFee`: `Amount`, optional.
    pub fn shipping_fee(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_shipping_fee(Some(value))
    }
    /// `shippingFee`, or nothing.
    pub fn maybe_shipping_fee(mut self, value: Option<impl Into<root::Amount>>) -> Self {
        self.0.shipping_fee = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Shipping
    where
        S::State0: needs_Shipping::GivenName,
        S::State1: needs_Shipping::Email,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Shipping>, p::Violations>
    where
        S::State0: needs_Shipping::GivenName,
        S::State1: needs_Shipping::Email,
    {
        self.build().check()
    }
}
