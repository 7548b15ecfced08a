// Made from spec/payments/objects/order.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[derive(::core::default::Default)]
pub struct OrderSlots {
    pub product_details: p::Slot<::std::vec::Vec<root::Product>>,
    pub billing_info: p::Slot<root::Address, <root::Address as p::Shape>::Seen>,
    pub shipping_info: p::Slot<root::Shipping, <root::Shipping as p::Shape>::Seen>,
}

impl OrderSlots {
    pub const PRODUCT_DETAILS: p::ListOf<p::Nested<root::Product>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::Product>::new(),
    );
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Order {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "productDetails" => {
                entry
                    .into(
                        &super::decode::OrderSlots::PRODUCT_DETAILS,
                        &mut slots.product_details,
                    )
            }
            "billingInfo" => {
                entry.into(&p::Nested::<root::Address>::new(), &mut slots.billing_info)
            }
            "shippingInfo" => {
                entry.into(&p::Nested::<root::Shipping>::new(), &mut slots.shipping_info)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Order {
    const NAME: &'static str = "Order";
    const NAMES: &'static [&'static str] = &[
        "productDetails",
        "billingInfo",
        "shippingInfo",
    ];
    type Slots = OrderSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            OrderSlots {
                product_details: p::Slot::Value(slot_product_details),
                billing_info: slot_billing_info,
                shipping_info: slot_shipping_info,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    product_details: slot_product_details,
                    billing_info: slot_billing_info.optional(),
                    shipping_info: slot_shipping_info.optional(),
                })
            }
            slots => {
                scope.mandatory("productDetails", &slots.product_details);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct ProductSlots {
    pub r#type: p::Slot<root::ProductType>,
    pub category: p::Slot<::std::string::String>,
    pub sub_category: p::Slot<::std::string::String>,
    pub name: p::Slot<::std::string::String>,
    pub description: p::Slot<::std::string::String>,
    pub quantity: p::Slot<::paramtable::Decimal>,
    pub price: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
}

impl ProductSlots {
    pub const QUANTITY: p::Number = p::Number::ANY.digits(p::Digits::ANY.total(18));
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Product {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "type" => {
                entry.into(&p::Enumerated::<root::ProductType>::new(), &mut slots.r#type)
            }
            "category" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.category),
            "subCategory" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.sub_category)
            }
            "name" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.name),
            "description" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.description)
            }
            "quantity" => {
                entry.into(&super::decode::ProductSlots::QUANTITY, &mut slots.quantity)
            }
            "price" => entry.into(&p::Nested::<root::Amount>::new(), &mut slots.price),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Product {
    const NAME: &'static str = "Product";
    const NAMES: &'static [&'static str] = &[
        "type",
        "category",
        "subCategory",
        "name",
        "description",
        "quantity",
        "price",
    ];
    type Slots = ProductSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ProductSlots {
                r#type: p::Slot::Value(slot_type),
                category: slot_category,
                sub_category: slot_sub_category,
                name: slot_name,
                description: slot_description,
                quantity: p::Slot::Value(slot_quantity),
                price: p::Slot::Value(slot_price),
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    category: slot_category.optional(),
                    sub_category: slot_sub_category.optional(),
                    name: slot_name.optional(),
                    description: slot_description.optional(),
                    quantity: slot_quantity,
                    price: slot_price,
                })
            }
            slots => {
                scope.mandatory("type", &slots.r#type);
                scope.mandatory("quantity", &slots.quantity);
                scope.mandatory("price", &slots.price);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct AddressSlots {
    pub given_name: p::Slot<::std::string::String>,
    pub surname: p::Slot<::std::string::String>,
    pub email: p::Slot<::std::string::String>,
    pub phone_number: p::Slot<root::PhoneNumber, <root::PhoneNumber as p::Shape>::Seen>,
    pub address_line1: p::Slot<::std::string::String>,
    pub address_line2: p::Slot<::std::string::String>,
    pub city: p::Slot<::std::string::String>,
    pub province_state: p::Slot<::std::string::String>,
    pub country: p::Slot<::std::string::String>,
    pub postal_code: p::Slot<::std::string::String>,
}

impl AddressSlots {
    pub const SURNAME: p::Text = p::Text::new(p::Grammar::Any).at_most(255);
    pub const EMAIL: p::Text = p::Text::new(p::Grammar::Email);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Address {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "givenName" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.given_name)
            }
            "surname" => {
                entry.into(&super::decode::AddressSlots::SURNAME, &mut slots.surname)
            }
            "email" => entry.into(&super::decode::AddressSlots::EMAIL, &mut slots.email),
            "phoneNumber" => {
                entry
                    .into(
                        &p::Nested::<root::PhoneNumber>::new(),
                        &mut slots.phone_number,
                    )
            }
            "addressLine1" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.address_line1)
            }
            "addressLine2" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.address_line2)
            }
            "city" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.city),
            "provinceState" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.province_state)
            }
            "country" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.country),
            "postalCode" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.postal_code)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Address {
    const NAME: &'static str = "Address";
    const NAMES: &'static [&'static str] = &[
        "givenName",
        "surname",
        "email",
        "phoneNumber",
        "addressLine1",
        "addressLine2",
        "city",
        "provinceState",
        "country",
        "postalCode",
    ];
    type Slots = AddressSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            AddressSlots {
                given_name: p::Slot::Value(slot_given_name),
                surname: slot_surname,
                email: p::Slot::Value(slot_email),
                phone_number: slot_phone_number,
                address_line1: slot_address_line1,
                address_line2: slot_address_line2,
                city: slot_city,
                province_state: slot_province_state,
                country: slot_country,
                postal_code: slot_postal_code,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    given_name: slot_given_name,
                    surname: slot_surname.optional(),
                    email: slot_email,
                    phone_number: slot_phone_number.optional(),
                    address_line1: slot_address_line1.optional(),
                    address_line2: slot_address_line2.optional(),
                    city: slot_city.optional(),
                    province_state: slot_province_state.optional(),
                    country: slot_country.optional(),
                    postal_code: slot_postal_code.optional(),
                })
            }
            slots => {
                scope.mandatory("givenName", &slots.given_name);
                scope.mandatory("email", &slots.email);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct ShippingSlots {
    pub given_name: p::Slot<::std::string::String>,
    pub surname: p::Slot<::std::string::String>,
    pub email: p::Slot<::std::string::String>,
    pub phone_number: p::Slot<root::PhoneNumber, <root::PhoneNumber as p::Shape>::Seen>,
    pub address_line1: p::Slot<::std::string::String>,
    pub address_line2: p::Slot<::std::string::String>,
    pub city: p::Slot<::std::string::String>,
    pub province_state: p::Slot<::std::string::String>,
    pub country: p::Slot<::std::string::String>,
    pub postal_code: p::Slot<::std::string::String>,
    pub method: p::Slot<root::ShippingMethod>,
    pub shipping_fee: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
}

impl ShippingSlots {
    pub const SURNAME: p::Text = p::Text::new(p::Grammar::Any).at_most(255);
    pub const EMAIL: p::Text = p::Text::new(p::Grammar::Email);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Shipping {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "givenName" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.given_name)
            }
            "surname" => {
                entry.into(&super::decode::ShippingSlots::SURNAME, &mut slots.surname)
            }
            "email" => entry.into(&super::decode::ShippingSlots::EMAIL, &mut slots.email),
            "phoneNumber" => {
                entry
                    .into(
                        &p::Nested::<root::PhoneNumber>::new(),
                        &mut slots.phone_number,
                    )
            }
            "addressLine1" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.address_line1)
            }
            "addressLine2" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.address_line2)
            }
            "city" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.city),
            "provinceState" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.province_state)
            }
            "country" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.country),
            "postalCode" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.postal_code)
            }
            "method" => {
                entry
                    .into(
                        &p::Enumerated::<root::ShippingMethod>::new(),
                        &mut slots.method,
                    )
            }
            "shippingFee" => {
                entry.into(&p::Nested::<root::Amount>::new(), &mut slots.shipping_fee)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Shipping {
    const NAME: &'static str = "Shipping";
    const NAMES: &'static [&'static str] = &[
        "givenName",
        "surname",
        "email",
        "phoneNumber",
        "addressLine1",
        "addressLine2",
        "city",
        "provinceState",
        "country",
        "postalCode",
        "method",
        "shippingFee",
    ];
    type Slots = ShippingSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ShippingSlots {
                given_name: p::Slot::Value(slot_given_name),
                surname: slot_surname,
                email: p::Slot::Value(slot_email),
                phone_number: slot_phone_number,
                address_line1: slot_address_line1,
                address_line2: slot_address_line2,
                city: slot_city,
                province_state: slot_province_state,
                country: slot_country,
                postal_code: slot_postal_code,
                method: slot_method,
                shipping_fee: slot_shipping_fee,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    given_name: slot_given_name,
                    surname: slot_surname.optional(),
                    email: slot_email,
                    phone_number: slot_phone_number.optional(),
                    address_line1: slot_address_line1.optional(),
                    address_line2: slot_address_line2.optional(),
                    city: slot_city.optional(),
                    province_state: slot_province_state.optional(),
                    country: slot_country.optional(),
                    postal_code: slot_postal_code.optional(),
                    method: slot_method.optional(),
                    shipping_fee: slot_shipping_fee.optional(),
                })
            }
            slots => {
                scope.mandatory("givenName", &slots.given_name);
                scope.mandatory("email", &slots.email);
                p::Slot::Bad(())
            }
        }
    }
}

impl root::ProductType {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Physical, Self::Digital, Self::Service];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Physical => "PHYSICAL",
            Self::Digital => "DIGITAL",
            Self::Service => "SERVICE",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::ProductType {
    const VALUES: &'static [&'static str] = &["PHYSICAL", "DIGITAL", "SERVICE"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "PHYSICAL" => root::ProductType::Physical,
                "DIGITAL" => root::ProductType::Digital,
                "SERVICE" => root::ProductType::Service,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::ProductType::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::ProductType::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::ProductType {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::ProductType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::ShippingMethod {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Regular,
        Self::Nextday,
        Self::Sameday,
        Self::Instant,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "REGULAR",
            Self::Nextday => "NEXTDAY",
            Self::Sameday => "SAMEDAY",
            Self::Instant => "INSTANT",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::ShippingMethod {
    const VALUES: &'static [&'static str] = &[
        "REGULAR",
        "NEXTDAY",
        "SAMEDAY",
        "INSTANT",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "REGULAR" => root::ShippingMethod::Regular,
                "NEXTDAY" => root::ShippingMethod::Nextday,
                "SAMEDAY" => root::ShippingMethod::Sameday,
                "INSTANT" => root::ShippingMethod::Instant,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::ShippingMethod::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::ShippingMethod::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::ShippingMethod {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::ShippingMethod {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
