// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

#[automatically_derived]
impl p::IntoOwned for root::SendTextsHeaders<'_> {
    type Owned = root::SendTextsHeaders<'static>;
    fn into_owned(self) -> Self::Owned {
        root::SendTextsHeaders {
            x_id: p::IntoOwned::into_owned(self.x_id),
        }
    }
}

#[automatically_derived]
impl p::IntoOwned for root::SendTextsRequest<'_> {
    type Owned = root::SendTextsRequest<'static>;
    fn into_owned(self) -> Self::Owned {
        root::SendTextsRequest {
            text: p::IntoOwned::into_owned(self.text),
            other: p::IntoOwned::into_owned(self.other),
            secret: p::IntoOwned::into_owned(self.secret),
            note: p::IntoOwned::into_owned(self.note),
            currency: p::IntoOwned::into_owned(self.currency),
            code: p::IntoOwned::into_owned(self.code),
            list: p::IntoOwned::into_owned(self.list),
            map: p::IntoOwned::into_owned(self.map),
            day: self.day,
            moment: self.moment,
            kind: self.kind,
            free: self.free,
            size: self.size,
            sizes: self.sizes,
            part: p::IntoOwned::into_owned(self.part),
            parts: p::IntoOwned::into_owned(self.parts),
            by_text: p::IntoOwned::into_owned(self.by_text),
            by_currency: p::IntoOwned::into_owned(self.by_currency),
            by_part: self.by_part,
            by_width: p::IntoOwned::into_owned(self.by_width),
        }
    }
}

#[automatically_derived]
impl p::IntoOwned for root::SendTextsResponse<'_> {
    type Owned = root::SendTextsResponse<'static>;
    fn into_owned(self) -> Self::Owned {
        root::SendTextsResponse {
            text: p::IntoOwned::into_owned(self.text),
            kind: self.kind,
        }
    }
}

#[automatically_derived]
impl p::IntoOwned for root::Part<'_> {
    type Owned = root::Part<'static>;
    fn into_owned(self) -> Self::Owned {
        root::Part {
            name: p::IntoOwned::into_owned(self.name),
            part: p::IntoOwned::into_owned(self.part),
        }
    }
}

#[automatically_derived]
impl p::IntoOwned for root::Problem<'_> {
    type Owned = root::Problem<'static>;
    fn into_owned(self) -> Self::Owned {
        root::Problem {
            message: p::IntoOwned::into_owned(self.message),
        }
    }
}

#[automatically_derived]
impl p::IntoOwned for root::Currency<'_> {
    type Owned = root::Currency<'static>;
    fn into_owned(self) -> Self::Owned {
        <root::Currency<
            'static,
        > as p::Scalar<'static>>::from_checked(p::IntoOwned::into_owned(self.0))
    }
}
