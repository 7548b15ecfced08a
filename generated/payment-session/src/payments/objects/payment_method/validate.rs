// Made from spec/payments/objects/payment-method.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

impl root::PaymentMethod {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::PaymentMethod {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethod {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_type = scope
            .judge(
                "type",
                &p::Enumerated::<root::PaymentMethodType>::new(),
                p::Slot::Value(&self.r#type),
            );
        scope.judge("card", &p::Nested::<root::Card>::new(), p::Slot::from(&self.card));
        scope
            .judge(
                "virtualAccount",
                &p::Nested::<root::PaymentMethodVirtualAccount>::new(),
                p::Slot::from(&self.virtual_account),
            );
        scope
            .judge(
                "ewallet",
                &p::Nested::<root::PaymentMethodEwallet>::new(),
                p::Slot::from(&self.ewallet),
            );
        PaymentMethodView {
            r#type: slot_type,
            card: p::Slot::from(&self.card),
            virtual_account: p::Slot::from(&self.virtual_account),
            ewallet: p::Slot::from(&self.ewallet),
        }
            .judge(scope);
    }
}

pub(super) struct PaymentMethodView<'a> {
    pub(super) r#type: p::Slot<&'a root::PaymentMethodType>,
    pub(super) card: p::Slot<&'a root::Card, &'a <root::Card as p::Shape>::Seen>,
    pub(super) virtual_account: p::Slot<
        &'a root::PaymentMethodVirtualAccount,
        &'a <root::PaymentMethodVirtualAccount as p::Shape>::Seen,
    >,
    pub(super) ewallet: p::Slot<
        &'a root::PaymentMethodEwallet,
        &'a <root::PaymentMethodEwallet as p::Shape>::Seen,
    >,
}

impl PaymentMethodView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "card",
                self.card.sent(),
                self
                    .r#type
                    .is(
                        false,
                        |value| ::core::matches!(value, root::PaymentMethodType::Card),
                    ),
                "`type` is `CARD`",
            );
        scope
            .only_when(
                "virtualAccount",
                self.virtual_account.sent(),
                self
                    .r#type
                    .is(
                        false,
                        |value| {
                            ::core::matches!(
                                value, root::PaymentMethodType::VirtualAccount
                            )
                        },
                    ),
                "`type` is `VIRTUAL_ACCOUNT`",
            );
        scope
            .only_when(
                "ewallet",
                self.ewallet.sent(),
                self
                    .r#type
                    .is(
                        false,
                        |value| ::core::matches!(value, root::PaymentMethodType::Ewallet),
                    ),
                "`type` is `EWALLET`",
            );
    }
}

impl root::PaymentMethod {
    #[doc(hidden)]
    pub fn __shown_type(&self) -> p::Slot<&root::PaymentMethodType, &()> {
        p::Slot::Value(&self.r#type)
    }
    #[doc(hidden)]
    pub fn __good_type(&self) -> p::Slot<&root::PaymentMethodType, &()> {
        p::shown_if_good(
            &p::Enumerated::<root::PaymentMethodType>::new(),
            self.__shown_type(),
        )
    }
    #[doc(hidden)]
    pub fn __shown_card(&self) -> p::Slot<&root::Card, &<root::Card as p::Shape>::Seen> {
        p::Slot::from(&self.card)
    }
}

impl root::PaymentMethodVirtualAccount {
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
impl ::core::convert::From<::paramtable::Valid<Self>>
for root::PaymentMethodVirtualAccount {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethodVirtualAccount {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channel",
                &p::Enumerated::<root::VirtualAccountChannel>::new(),
                p::Slot::Value(&self.channel),
            );
        scope
            .judge(
                "virtualAccountNumber",
                &super::decode::PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NUMBER,
                p::Slot::Value(&self.virtual_account_number),
            );
        scope
            .judge(
                "virtualAccountName",
                &super::decode::PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NAME,
                p::Slot::Value(&self.virtual_account_name),
            );
    }
}

impl root::PaymentMethodEwallet {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::PaymentMethodEwallet {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethodEwallet {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::Card {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Card {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Card {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("cvc", &super::decode::CardSlots::CVC, p::Slot::from(&self.cvc));
        CardView {
            encrypted_card: p::Slot::from(&self.encrypted_card),
            network_token_number: p::Slot::from(&self.network_token_number),
            token: p::Slot::from(&self.token),
            number: p::Slot::from(&self.number),
            exp_month: p::Slot::from(&self.exp_month),
            exp_year: p::Slot::from(&self.exp_year),
        }
            .judge(scope);
    }
}

pub(super) struct CardView<'a> {
    pub(super) encrypted_card: p::Slot<&'a ::std::string::String>,
    pub(super) network_token_number: p::Slot<&'a ::std::string::String>,
    pub(super) token: p::Slot<&'a ::std::string::String>,
    pub(super) number: p::Slot<&'a ::std::string::String>,
    pub(super) exp_month: p::Slot<&'a i64>,
    pub(super) exp_year: p::Slot<&'a i64>,
}

impl CardView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .required_when(
                "expMonth",
                &self.exp_month,
                self.number.sent(),
                "`number` is sent",
            );
        scope
            .required_when(
                "expYear",
                &self.exp_year,
                self.number.sent(),
                "`number` is sent",
            );
        scope
            .group(
                "card-source",
                p::Truth::True,
                p::Group::ExactlyOneOf,
                &["`encryptedCard`", "`networkTokenNumber`", "`token`", "`number`"],
                &[
                    self.encrypted_card.sent(),
                    self.network_token_number.sent(),
                    self.token.sent(),
                    self.number.sent(),
                ],
            );
    }
}

impl root::Card {
    #[doc(hidden)]
    pub fn __shown_encrypted_card(&self) -> p::Slot<&::std::string::String, &()> {
        p::Slot::from(&self.encrypted_card)
    }
    #[doc(hidden)]
    pub fn __good_encrypted_card(&self) -> p::Slot<&::std::string::String, &()> {
        self.__shown_encrypted_card()
    }
}
