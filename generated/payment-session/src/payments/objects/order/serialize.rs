// Made from spec/payments/objects/order.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::Order {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Order", 3)?;
        p::field(&mut out, "productDetails", &self.product_details)?;
        p::optional(&mut out, "billingInfo", self.billing_info.as_ref())?;
        p::optional(&mut out, "shippingInfo", self.shipping_info.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Product {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Product", 7)?;
        p::field(&mut out, "type", &self.r#type)?;
        p::optional(&mut out, "category", self.category.as_ref())?;
        p::optional(&mut out, "subCategory", self.sub_category.as_ref())?;
        p::optional(&mut out, "name", self.name.as_ref())?;
        p::optional(&mut out, "description", self.description.as_ref())?;
        p::field(&mut out, "quantity", &self.quantity)?;
        p::field(&mut out, "price", &self.price)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Address {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Address", 10)?;
        p::field(&mut out, "givenName", &self.given_name)?;
        p::optional(&mut out, "surname", self.surname.as_ref())?;
        p::field(&mut out, "email", &self.email)?;
        p::optional(&mut out, "phoneNumber", self.phone_number.as_ref())?;
        p::optional(&mut out, "addressLine1", self.address_line1.as_ref())?;
        p::optional(&mut out, "addressLine2", self.address_line2.as_ref())?;
        p::optional(&mut out, "city", self.city.as_ref())?;
        p::optional(&mut out, "provinceState", self.province_state.as_ref())?;
        p::optional(&mut out, "country", self.country.as_ref())?;
        p::optional(&mut out, "postalCode", self.postal_code.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Shipping {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Shipping", 12)?;
        p::field(&mut out, "givenName", &self.given_name)?;
        p::optional(&mut out, "surname", self.surname.as_ref())?;
        p::field(&mut out, "email", &self.email)?;
        p::optional(&mut out, "phoneNumber", self.phone_number.as_ref())?;
        p::optional(&mut out, "addressLine1", self.address_line1.as_ref())?;
        p::optional(&mut out, "addressLine2", self.address_line2.as_ref())?;
        p::optional(&mut out, "city", self.city.as_ref())?;
        p::optional(&mut out, "provinceState", self.province_state.as_ref())?;
        p::optional(&mut out, "country", self.country.as_ref())?;
        p::optional(&mut out, "postalCode", self.postal_code.as_ref())?;
        p::optional(&mut out, "method", self.method.as_ref())?;
        p::optional(&mut out, "shippingFee", self.shipping_fee.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
