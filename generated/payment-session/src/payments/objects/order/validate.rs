// Made from spec/payments/objects/order.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

impl root::Order {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Order {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Order {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "productDetails",
                &super::decode::OrderSlots::PRODUCT_DETAILS,
                p::Slot::Value(&self.product_details),
            );
        scope
            .judge(
                "billingInfo",
                &p::Nested::<root::Address>::new(),
                p::Slot::from(&self.billing_info),
            );
        scope
            .judge(
                "shippingInfo",
                &p::Nested::<root::Shipping>::new(),
                p::Slot::from(&self.shipping_info),
            );
    }
}

impl root::Product {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Product {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Product {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "type",
                &p::Enumerated::<root::ProductType>::new(),
                p::Slot::Value(&self.r#type),
            );
        scope
            .judge(
                "quantity",
                &super::decode::ProductSlots::QUANTITY,
                p::Slot::Value(&self.quantity),
            );
        scope
            .judge(
                "price",
                &p::Nested::<root::Amount>::new(),
                p::Slot::Value(&self.price),
            );
    }
}

impl root::Address {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Address {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Address {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "surname",
                &super::decode::AddressSlots::SURNAME,
                p::Slot::from(&self.surname),
            );
        scope
            .judge(
                "email",
                &super::decode::AddressSlots::EMAIL,
                p::Slot::Value(&self.email),
            );
        scope
            .judge(
                "phoneNumber",
                &p::Nested::<root::PhoneNumber>::new(),
                p::Slot::from(&self.phone_number),
            );
    }
}

impl root::Shipping {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Shipping {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Shipping {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "surname",
                &super::decode::ShippingSlots::SURNAME,
                p::Slot::from(&self.surname),
            );
        scope
            .judge(
                "email",
                &super::decode::ShippingSlots::EMAIL,
                p::Slot::Value(&self.email),
            );
        scope
            .judge(
                "phoneNumber",
                &p::Nested::<root::PhoneNumber>::new(),
                p::Slot::from(&self.phone_number),
            );
        scope
            .judge(
                "method",
                &p::Enumerated::<root::ShippingMethod>::new(),
                p::Slot::from(&self.method),
            );
        scope
            .judge(
                "shippingFee",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.shipping_fee),
            );
    }
}
