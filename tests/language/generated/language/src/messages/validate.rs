// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

impl root::OpenThingHeaders {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::OpenThingHeaders {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::OpenThingHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "X-Request-ID",
                &super::decode::OpenThingHeadersSlots::X_REQUEST_ID,
                p::Slot::Value(&self.x_request_id),
            );
    }
}

impl root::OpenThingPath {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::OpenThingPath {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::OpenThingPath {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::OpenThingQuery {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::OpenThingQuery {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::OpenThingQuery {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_page = scope
            .judge(
                "page",
                &super::decode::OpenThingQuerySlots::PAGE,
                p::Slot::from(&self.page),
            );
        OpenThingQueryView {
            page: slot_page,
            day: p::Slot::from(&self.day),
        }
            .judge(scope);
    }
}

pub(super) struct OpenThingQueryView<'a> {
    pub(super) page: p::Slot<&'a i64>,
    pub(super) day: p::Slot<&'a ::paramtable::Date>,
}

impl OpenThingQueryView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .require(
                "paged",
                self
                    .page
                    .is(
                        false,
                        |value| (::core::cmp::Ord::cmp(&i64::clone(value), &2).is_ge()),
                    ),
                &[(&["day"], self.day.missing())],
                " when `page` is at least `2`",
            );
    }
}

impl root::OpenThingRequest {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::OpenThingRequest {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::OpenThingRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        OpenThingRequestView {
            a: p::Slot::Value(&self.a),
            b: p::Slot::from(&self.b),
            d: p::Slot::from(&self.d),
            from: p::Slot::from(&self.from),
            until: p::Slot::from(&self.until),
        }
            .judge(scope);
    }
}

pub(super) struct OpenThingRequestView<'a> {
    pub(super) a: p::Slot<&'a ::std::string::String>,
    pub(super) b: p::Slot<&'a ::std::string::String>,
    pub(super) d: p::Slot<&'a i64>,
    pub(super) from: p::Slot<&'a ::paramtable::DateTime>,
    pub(super) until: p::Slot<&'a ::paramtable::DateTime>,
}

impl OpenThingRequestView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .group(
                "together",
                self.d.is(false, |value| [2].contains(&i64::clone(value))),
                p::Group::AllOrNoneOf,
                &["`a`", "`b`"],
                &[self.a.sent(), self.b.sent()],
            );
        scope
            .compare(
                "order",
                p::Truth::True,
                &["from"],
                self
                    .from
                    .compare(
                        &self.until,
                        |one, other| {
                            let one = one;
                            let other = other;
                            ::core::option::Option::Some(one.compare(other).is_le())
                        },
                    ),
                "at most `until`",
            );
    }
}

impl root::OpenThingResponse {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::OpenThingResponse {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::OpenThingResponse {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_state = scope
            .judge(
                "state",
                &p::Enumerated::<root::State>::new(),
                p::Slot::Value(&self.state),
            );
        scope
            .judge(
                "note",
                &super::decode::OpenThingResponseSlots::NOTE,
                p::Slot::from(&self.note),
            );
        scope
            .judge(
                "parts",
                &super::decode::OpenThingResponseSlots::PARTS,
                p::Slot::from(&self.parts),
            );
        scope
            .judge(
                "parent",
                &p::Nested::<root::Part>::new(),
                p::Slot::from(&self.parent),
            );
        OpenThingResponseView {
            state: slot_state,
            parent: p::Slot::from(&self.parent),
        }
            .judge(scope);
    }
}

pub(super) struct OpenThingResponseView<'a> {
    pub(super) state: p::Slot<&'a root::State>,
    pub(super) parent: p::Slot<&'a root::Part, &'a <root::Part as p::Shape>::Seen>,
}

impl OpenThingResponseView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "parent",
                self.parent.sent(),
                self.state.is(false, |value| ::core::matches!(value, root::State::On)),
                "`state` is `ON`",
            );
    }
}

impl root::Part {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Part {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Part {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "level",
                &p::EnumeratedInteger::<root::PartLevel>::new(),
                p::Slot::Value(&self.level),
            );
    }
}
