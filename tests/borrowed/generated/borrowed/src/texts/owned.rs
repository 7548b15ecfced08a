// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

#[automatically_derived]
impl ::paramtable::IntoOwned for root::SendTextsHeaders<'_> {
    type Owned = root::SendTextsHeaders<'static>;
    fn into_owned(self) -> Self::Owned {
        root::SendTextsHeaders {
            x_id: ::paramtable::IntoOwned::into_owned(self.x_id),
        }
    }
}

#[automatically_derived]
impl ::paramtable::IntoOwned for root::SendTextsRequest<'_> {
    type Owned = root::SendTextsRequest<'static>;
    fn into_owned(self) -> Self::Owned {
        root::SendTextsRequest {
            text: ::paramtable::IntoOwned::into_owned(self.text),
            other: ::paramtable::IntoOwned::into_owned(self.other),
            secret: ::paramtable::IntoOwned::into_owned(self.secret),
            note: ::paramtable::IntoOwned::into_owned(self.note),
            currency: ::paramtable::IntoOwned::into_owned(self.currency),
            code: ::paramtable::IntoOwned::into_owned(self.code),
            list: ::paramtable::IntoOwned::into_owned(self.list),
            map: ::paramtable::IntoOwned::into_owned(self.map),
            day: self.day,
            moment: self.moment,
            kind: self.kind,
            free: self.free,
            size: self.size,
            sizes: self.sizes,
            part: ::paramtable::IntoOwned::into_owned(self.part),
            parts: ::paramtable::IntoOwned::into_owned(self.parts),
            by_text: ::paramtable::IntoOwned::into_owned(self.by_text),
            by_currency: ::paramtable::IntoOwned::into_owned(self.by_currency),
            by_part: self.by_part,
            by_width: ::paramtable::IntoOwned::into_owned(self.by_width),
        }
    }
}

#[automatically_derived]
impl ::paramtable::IntoOwned for root::SendTextsResponse<'_> {
    type Owned = root::SendTextsResponse<'static>;
    fn into_owned(self) -> Self::Owned {
        root::SendTextsResponse {
            text: ::paramtable::IntoOwned::into_owned(self.text),
            kind: self.kind,
        }
    }
}

#[automatically_derived]
impl ::paramtable::IntoOwned for root::Part<'_> {
    type Owned = root::Part<'static>;
    fn into_owned(self) -> Self::Owned {
        root::Part {
            name: ::paramtable::IntoOwned::into_owned(self.name),
            part: ::paramtable::IntoOwned::into_owned(self.part),
        }
    }
}

#[automatically_derived]
impl ::paramtable::IntoOwned for root::Problem<'_> {
    type Owned = root::Problem<'static>;
    fn into_owned(self) -> Self::Owned {
        root::Problem {
            message: ::paramtable::IntoOwned::into_owned(self.message),
        }
    }
}

#[automatically_derived]
impl ::paramtable::IntoOwned for root::Currency<'_> {
    type Owned = root::Currency<'static>;
    fn into_owned(self) -> Self::Owned {
        <root::Currency<
            'static,
        > as p::Scalar<
            'static,
        >>::from_checked(::paramtable::IntoOwned::into_owned(self.0))
    }
}
