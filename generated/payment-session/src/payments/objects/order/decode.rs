// Made from spec/payments/objects/order.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct OrderSlots {
    pub product_details: p::Slot<Vec<root::Product>>,
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
impl<'t> p::TableIn<'t> for root::Order {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "productDetails" => {
                entry.into(&OrderSlots::PRODUCT_DETAILS, &mut slots.product_details)
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
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    product_details: slot_product_details,
                    billing_info: slots.billing_info.optional(),
                    shipping_info: slots.shipping_info.optional(),
                })
            }
            slots => {
                scope.mandatory("productDetails", &slots.product_details);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct ProductSlots {
    pub r#type: p::Slot<root::ProductType>,
    pub category: p::Slot<String>,
    pub sub_category: p::Slot<String>,
    pub name: p::Slot<String>,
    pub description: p::Slot<String>,
    pub quantity: p::Slot<p::Decimal>,
    pub price: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
}

impl ProductSlots {
    pub const QUANTITY: p::Number = p::Number::ANY.digits(p::Digits::ANY.total(18));
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Product {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
            "quantity" => entry.into(&ProductSlots::QUANTITY, &mut slots.quantity),
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
                quantity: p::Slot::Value(slot_quantity),
                price: p::Slot::Value(slot_price),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    category: slots.category.optional(),
                    sub_category: slots.sub_category.optional(),
                    name: slots.name.optional(),
                    description: slots.description.optional(),
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

#[derive(Clone, Default)]
pub struct AddressSlots {
    pub given_name: p::Slot<String>,
    pub surname: p::Slot<String>,
    pub email: p::Slot<String>,
    pub phone_number: p::Slot<root::PhoneNumber, <root::PhoneNumber as p::Shape>::Seen>,
    pub address_line1: p::Slot<String>,
    pub address_line2: p::Slot<String>,
    pub city: p::Slot<String>,
    pub province_state: p::Slot<String>,
    pub country: p::Slot<String>,
    pub postal_code: p::Slot<String>,
}

impl AddressSlots {
    pub const SURNAME: p::Text = p::Text::new(p::Grammar::Any).at_most(255);
    pub const EMAIL: p::Text = p::Text::new(p::Grammar::Email);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Address {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "givenName" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.given_name)
            }
            "surname" => entry.into(&AddressSlots::SURNAME, &mut slots.surname),
            "email" => entry.into(&AddressSlots::EMAIL, &mut slots.email),
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
                email: p::Slot::Value(slot_email),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    given_name: slot_given_name,
                    surname: slots.surname.optional(),
                    email: slot_email,
                    phone_number: slots.phone_number.optional(),
                    address_line1: slots.address_line1.optional(),
                    address_line2: slots.address_line2.optional(),
                    city: slots.city.optional(),
                    province_state: slots.province_state.optional(),
                    country: slots.country.optional(),
                    postal_code: slots.postal_code.optional(),
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

#[derive(Clone, Default)]
pub struct ShippingSlots {
    pub given_name: p::Slot<String>,
    pub surname: p::Slot<String>,
    pub email: p::Slot<String>,
    pub phone_number: p::Slot<root::PhoneNumber, <root::PhoneNumber as p::Shape>::Seen>,
    pub address_line1: p::Slot<String>,
    pub address_line2: p::Slot<String>,
    pub city: p::Slot<String>,
    pub province_state: p::Slot<String>,
    pub country: p::Slot<String>,
    pub postal_code: p::Slot<String>,
    pub method: p::Slot<root::ShippingMethod>,
    pub shipping_fee: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
}

impl ShippingSlots {
    pub const SURNAME: p::Text = p::Text::new(p::Grammar::Any).at_most(255);
    pub const EMAIL: p::Text = p::Text::new(p::Grammar::Email);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Shipping {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "givenName" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.given_name)
            }
            "surname" => entry.into(&ShippingSlots::SURNAME, &mut slots.surname),
            "email" => entry.into(&ShippingSlots::EMAIL, &mut slots.email),
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
                email: p::Slot::Value(slot_email),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    given_name: slot_given_name,
                    surname: slots.surname.optional(),
                    email: slot_email,
                    phone_number: slots.phone_number.optional(),
                    address_line1: slots.address_line1.optional(),
                    address_line2: slots.address_line2.optional(),
                    city: slots.city.optional(),
                    province_state: slots.province_state.optional(),
                    country: slots.country.optional(),
                    postal_code: slots.postal_code.optional(),
                    method: slots.method.optional(),
                    shipping_fee: slots.shipping_fee.optional(),
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

p::enumeration!(kept root::ProductType {
    Physical = "PHYSICAL",
    Digital = "DIGITAL",
    Service = "SERVICE",
});

p::enumeration!(kept root::ShippingMethod {
    Regular = "REGULAR",
    Nextday = "NEXTDAY",
    Sameday = "SAMEDAY",
    Instant = "INSTANT",
});
