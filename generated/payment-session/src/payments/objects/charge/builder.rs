// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

/// A builder of `Charge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ChargeBuilder<
    HasId = p::Missing,
    HasPaymentSessionId = p::Missing,
    HasPaymentSessionClientReferenceId = p::Missing,
    HasStatementDescriptor = p::Missing,
> {
    given: (
        HasId,
        HasPaymentSessionId,
        HasPaymentSessionClientReferenceId,
        HasStatementDescriptor,
    ),
    rest: ChargeRest,
}

#[derive(Clone, Default)]
struct ChargeRest {
    amount: ::core::option::Option<root::Amount>,
    status: ::core::option::Option<root::ChargeStatus>,
    authorized_amount: ::core::option::Option<root::Amount>,
    captured_amount: ::core::option::Option<root::Amount>,
    is_captured: ::core::option::Option<bool>,
    created_at: ::core::option::Option<::paramtable::DateTime>,
    updated_at: ::core::option::Option<::paramtable::DateTime>,
    paid_at: ::core::option::Option<::paramtable::DateTime>,
    fds_risk_assessment: ::core::option::Option<root::RiskAssessment>,
    card: ::core::option::Option<root::CardCharge>,
    capture_histories: ::core::option::Option<::std::vec::Vec<root::CaptureHistory>>,
    virtual_account: ::core::option::Option<root::VirtualAccountCharge>,
    qr: ::core::option::Option<root::QrCharge>,
    ewallet: ::core::option::Option<root::EwalletCharge>,
    failure_code: ::core::option::Option<root::ChargeFailure>,
    failure_message: ::core::option::Option<::std::string::String>,
    recommendation: ::core::option::Option<::std::string::String>,
}

mod needs_Charge {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Charge` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<::std::string::String> {}
    impl Id for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Charge` needs `payment_session_id`: call `.payment_session_id(...)` before `build` or `check`",
        label = "`payment_session_id` was not set"
    )]
    pub trait PaymentSessionId: p::Provided<::std::string::String> {}
    impl PaymentSessionId for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Charge` needs `payment_session_client_reference_id`: call `.payment_session_client_reference_id(...)` before `build` or `check`",
        label = "`payment_session_client_reference_id` was not set"
    )]
    pub trait PaymentSessionClientReferenceId: p::Provided<::std::string::String> {}
    impl PaymentSessionClientReferenceId for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Charge` needs `statement_descriptor`: call `.statement_descriptor(...)` before `build` or `check`",
        label = "`statement_descriptor` was not set"
    )]
    pub trait StatementDescriptor: p::Provided<::std::string::String> {}
    impl StatementDescriptor for p::Given<::std::string::String> {}
}

impl root::Charge {
    /// Starts with nothing set.
    pub fn builder() -> ChargeBuilder {
        ChargeBuilder {
            given: (p::Missing, p::Missing, p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> ChargeBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> {
    /// The charge's id.
    ///
    /// `id`: string, mandatory.
    pub fn id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ChargeBuilder<
        p::Given<::std::string::String>,
        HasPaymentSessionId,
        HasPaymentSessionClientReferenceId,
        HasStatementDescriptor,
    > {
        ChargeBuilder {
            given: (p::Given(value.into()), self.given.1, self.given.2, self.given.3),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> ChargeBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> {
    /// The session that it belongs to.
    ///
    /// `paymentSessionId`: string, mandatory.
    pub fn payment_session_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ChargeBuilder<
        HasId,
        p::Given<::std::string::String>,
        HasPaymentSessionClientReferenceId,
        HasStatementDescriptor,
    > {
        ChargeBuilder {
            given: (self.given.0, p::Given(value.into()), self.given.2, self.given.3),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> ChargeBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> {
    /// The merchant's reference of that session.
    ///
    /// `paymentSessionClientReferenceId`: alphanumeric, mandatory.
    ///
    /// Example: `1751612565`
    pub fn payment_session_client_reference_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ChargeBuilder<
        HasId,
        HasPaymentSessionId,
        p::Given<::std::string::String>,
        HasStatementDescriptor,
    > {
        ChargeBuilder {
            given: (self.given.0, self.given.1, p::Given(value.into()), self.given.3),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> ChargeBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> {
    /// What stands on the customer's statement.
    ///
    /// `statementDescriptor`: string, mandatory.
    pub fn statement_descriptor(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ChargeBuilder<
        HasId,
        HasPaymentSessionId,
        HasPaymentSessionClientReferenceId,
        p::Given<::std::string::String>,
    > {
        ChargeBuilder {
            given: (self.given.0, self.given.1, self.given.2, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> ChargeBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> {
    /// What was to be taken.
    ///
    /// `amount`: `Amount`, optional.
    pub fn amount(mut self, value: impl ::core::convert::Into<root::Amount>) -> Self {
        self.rest.amount = ::core::option::Option::Some(value.into());
        self
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Amount>>,
    ) -> Self {
        self.rest.amount = value.map(|value| value.into());
        self
    }
    /// How far it has come.
    ///
    /// `status`: `ChargeStatus`, optional.
    pub fn status(mut self, value: root::ChargeStatus) -> Self {
        self.rest.status = ::core::option::Option::Some(value);
        self
    }
    /// `status`, or nothing.
    pub fn maybe_status(
        mut self,
        value: ::core::option::Option<root::ChargeStatus>,
    ) -> Self {
        self.rest.status = value.map(|value| value);
        self
    }
    /// What was authorised.
    ///
    /// `authorizedAmount`: `Amount`, optional.
    pub fn authorized_amount(
        mut self,
        value: impl ::core::convert::Into<root::Amount>,
    ) -> Self {
        self.rest.authorized_amount = ::core::option::Option::Some(value.into());
        self
    }
    /// `authorizedAmount`, or nothing.
    pub fn maybe_authorized_amount(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Amount>>,
    ) -> Self {
        self.rest.authorized_amount = value.map(|value| value.into());
        self
    }
    /// What was taken.
    ///
    /// `capturedAmount`: `Amount`, optional.
    pub fn captured_amount(
        mut self,
        value: impl ::core::convert::Into<root::Amount>,
    ) -> Self {
        self.rest.captured_amount = ::core::option::Option::Some(value.into());
        self
    }
    /// `capturedAmount`, or nothing.
    pub fn maybe_captured_amount(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Amount>>,
    ) -> Self {
        self.rest.captured_amount = value.map(|value| value.into());
        self
    }
    /// Whether the money was taken.
    ///
    /// `isCaptured`: boolean, optional.
    pub fn is_captured(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.rest.is_captured = ::core::option::Option::Some(value.into());
        self
    }
    /// `isCaptured`, or nothing.
    pub fn maybe_is_captured(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.is_captured = value.map(|value| value.into());
        self
    }
    /// When it was made.
    ///
    /// `createdAt`: datetime, optional.
    pub fn created_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.created_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `createdAt`, or nothing.
    pub fn maybe_created_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.created_at = value.map(|value| value.into());
        self
    }
    /// When it last changed.
    ///
    /// `updatedAt`: datetime, optional.
    pub fn updated_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.updated_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `updatedAt`, or nothing.
    pub fn maybe_updated_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.updated_at = value.map(|value| value.into());
        self
    }
    /// When it was paid.
    ///
    /// `paidAt`: datetime, conditional.
    ///
    /// Only when `status` is `SUCCESS`.
    pub fn paid_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.paid_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `paidAt`, or nothing.
    pub fn maybe_paid_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.paid_at = value.map(|value| value.into());
        self
    }
    /// What the fraud check said.
    ///
    /// `fdsRiskAssessment`: `RiskAssessment`, optional.
    pub fn fds_risk_assessment(
        mut self,
        value: impl ::core::convert::Into<root::RiskAssessment>,
    ) -> Self {
        self.rest.fds_risk_assessment = ::core::option::Option::Some(value.into());
        self
    }
    /// `fdsRiskAssessment`, or nothing.
    pub fn maybe_fds_risk_assessment(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::RiskAssessment>>,
    ) -> Self {
        self.rest.fds_risk_assessment = value.map(|value| value.into());
        self
    }
    /// The card.
    ///
    /// `card`: `CardCharge`, optional.
    pub fn card(mut self, value: impl ::core::convert::Into<root::CardCharge>) -> Self {
        self.rest.card = ::core::option::Option::Some(value.into());
        self
    }
    /// `card`, or nothing.
    pub fn maybe_card(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::CardCharge>>,
    ) -> Self {
        self.rest.card = value.map(|value| value.into());
        self
    }
    /// Each time that money was taken.
    ///
    /// `captureHistories`: list of `CaptureHistory`, optional.
    pub fn capture_histories(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::CaptureHistory>>,
    ) -> Self {
        self.rest.capture_histories = ::core::option::Option::Some(value.into());
        self
    }
    /// `captureHistories`, or nothing.
    pub fn maybe_capture_histories(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<root::CaptureHistory>>,
        >,
    ) -> Self {
        self.rest.capture_histories = value.map(|value| value.into());
        self
    }
    /// The virtual account.
    ///
    /// `virtualAccount`: `VirtualAccountCharge`, optional.
    pub fn virtual_account(
        mut self,
        value: impl ::core::convert::Into<root::VirtualAccountCharge>,
    ) -> Self {
        self.rest.virtual_account = ::core::option::Option::Some(value.into());
        self
    }
    /// `virtualAccount`, or nothing.
    pub fn maybe_virtual_account(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::VirtualAccountCharge>,
        >,
    ) -> Self {
        self.rest.virtual_account = value.map(|value| value.into());
        self
    }
    /// The QR code.
    ///
    /// `qr`: `QrCharge`, optional.
    pub fn qr(mut self, value: impl ::core::convert::Into<root::QrCharge>) -> Self {
        self.rest.qr = ::core::option::Option::Some(value.into());
        self
    }
    /// `qr`, or nothing.
    pub fn maybe_qr(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::QrCharge>>,
    ) -> Self {
        self.rest.qr = value.map(|value| value.into());
        self
    }
    /// The e-wallet.
    ///
    /// `ewallet`: `EwalletCharge`, optional.
    pub fn ewallet(
        mut self,
        value: impl ::core::convert::Into<root::EwalletCharge>,
    ) -> Self {
        self.rest.ewallet = ::core::option::Option::Some(value.into());
        self
    }
    /// `ewallet`, or nothing.
    pub fn maybe_ewallet(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::EwalletCharge>>,
    ) -> Self {
        self.rest.ewallet = value.map(|value| value.into());
        self
    }
    /// Why it failed.
    ///
    /// `failureCode`: `ChargeFailure`, optional.
    pub fn failure_code(mut self, value: root::ChargeFailure) -> Self {
        self.rest.failure_code = ::core::option::Option::Some(value);
        self
    }
    /// `failureCode`, or nothing.
    pub fn maybe_failure_code(
        mut self,
        value: ::core::option::Option<root::ChargeFailure>,
    ) -> Self {
        self.rest.failure_code = value.map(|value| value);
        self
    }
    /// The same in words.
    ///
    /// `failureMessage`: string, optional.
    pub fn failure_message(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.failure_message = ::core::option::Option::Some(value.into());
        self
    }
    /// `failureMessage`, or nothing.
    pub fn maybe_failure_message(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.failure_message = value.map(|value| value.into());
        self
    }
    /// What to do about it.
    ///
    /// `recommendation`: string, optional.
    pub fn recommendation(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.recommendation = ::core::option::Option::Some(value.into());
        self
    }
    /// `recommendation`, or nothing.
    pub fn maybe_recommendation(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.recommendation = value.map(|value| value.into());
        self
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> ChargeBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatementDescriptor,
> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Charge
    where
        HasId: needs_Charge::Id,
        HasPaymentSessionId: needs_Charge::PaymentSessionId,
        HasPaymentSessionClientReferenceId: needs_Charge::PaymentSessionClientReferenceId,
        HasStatementDescriptor: needs_Charge::StatementDescriptor,
    {
        root::Charge {
            id: self.given.0.into_value(),
            payment_session_id: self.given.1.into_value(),
            payment_session_client_reference_id: self.given.2.into_value(),
            statement_descriptor: self.given.3.into_value(),
            amount: self.rest.amount,
            status: self.rest.status,
            authorized_amount: self.rest.authorized_amount,
            captured_amount: self.rest.captured_amount,
            is_captured: self.rest.is_captured,
            created_at: self.rest.created_at,
            updated_at: self.rest.updated_at,
            paid_at: self.rest.paid_at,
            fds_risk_assessment: self.rest.fds_risk_assessment,
            card: self.rest.card,
            capture_histories: self.rest.capture_histories,
            virtual_account: self.rest.virtual_account,
            qr: self.rest.qr,
            ewallet: self.rest.ewallet,
            failure_code: self.rest.failure_code,
            failure_message: self.rest.failure_message,
            recommendation: self.rest.recommendation,
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
        ::paramtable::Valid<root::Charge>,
        ::paramtable::Violations,
    >
    where
        HasId: needs_Charge::Id,
        HasPaymentSessionId: needs_Charge::PaymentSessionId,
        HasPaymentSessionClientReferenceId: needs_Charge::PaymentSessionClientReferenceId,
        HasStatementDescriptor: needs_Charge::StatementDescriptor,
    {
        self.build().check()
    }
}

/// A builder of `CaptureHistory`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CaptureHistoryBuilder {
    rest: CaptureHistoryRest,
}

#[derive(Clone, Default)]
struct CaptureHistoryRest {
    capture_id: ::core::option::Option<::std::string::String>,
    currency: ::core::option::Option<root::Currency>,
    captured_amount: ::core::option::Option<::paramtable::Decimal>,
    status: ::core::option::Option<root::CaptureStatus>,
    created_at: ::core::option::Option<::paramtable::DateTime>,
}

impl root::CaptureHistory {
    /// Starts with nothing set.
    pub fn builder() -> CaptureHistoryBuilder {
        CaptureHistoryBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl CaptureHistoryBuilder {
    /// The capture's id.
    ///
    /// `captureId`: string, optional.
    pub fn capture_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.capture_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `captureId`, or nothing.
    pub fn maybe_capture_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.capture_id = value.map(|value| value.into());
        self
    }
    /// The currency.
    ///
    /// `currency`: `Currency`, optional.
    pub fn currency(mut self, value: root::Currency) -> Self {
        self.rest.currency = ::core::option::Option::Some(value);
        self
    }
    /// `currency`, or nothing.
    pub fn maybe_currency(
        mut self,
        value: ::core::option::Option<root::Currency>,
    ) -> Self {
        self.rest.currency = value.map(|value| value);
        self
    }
    /// How much.
    ///
    /// `capturedAmount`: decimal, optional.
    pub fn captured_amount(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> Self {
        self.rest.captured_amount = ::core::option::Option::Some(value.into());
        self
    }
    /// `capturedAmount`, or nothing.
    pub fn maybe_captured_amount(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.captured_amount = value.map(|value| value.into());
        self
    }
    /// How it ended.
    ///
    /// `status`: `CaptureStatus`, optional.
    pub fn status(mut self, value: root::CaptureStatus) -> Self {
        self.rest.status = ::core::option::Option::Some(value);
        self
    }
    /// `status`, or nothing.
    pub fn maybe_status(
        mut self,
        value: ::core::option::Option<root::CaptureStatus>,
    ) -> Self {
        self.rest.status = value.map(|value| value);
        self
    }
    /// When.
    ///
    /// `createdAt`: datetime, optional.
    pub fn created_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.created_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `createdAt`, or nothing.
    pub fn maybe_created_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.created_at = value.map(|value| value.into());
        self
    }
}

impl CaptureHistoryBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::CaptureHistory {
        root::CaptureHistory {
            capture_id: self.rest.capture_id,
            currency: self.rest.currency,
            captured_amount: self.rest.captured_amount,
            status: self.rest.status,
            created_at: self.rest.created_at,
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
        ::paramtable::Valid<root::CaptureHistory>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `CardCharge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CardChargeBuilder {
    rest: CardChargeRest,
}

#[derive(Clone, Default)]
struct CardChargeRest {
    fingerprint: ::core::option::Option<::std::string::String>,
    network: ::core::option::Option<::std::string::String>,
    first6: ::core::option::Option<::std::string::String>,
    first8: ::core::option::Option<::std::string::String>,
    last4: ::core::option::Option<::std::string::String>,
    exp_month: ::core::option::Option<::std::string::String>,
    exp_year: ::core::option::Option<::std::string::String>,
    card_holder_first_name: ::core::option::Option<::std::string::String>,
    card_holder_last_name: ::core::option::Option<::std::string::String>,
    bin_informations: ::core::option::Option<root::BinInformation>,
    authentication_result: ::core::option::Option<root::AuthenticationResult>,
    authorization_result: ::core::option::Option<root::AuthorizationResult>,
    authorization_code: ::core::option::Option<::std::string::String>,
    network_transaction_id: ::core::option::Option<::std::string::String>,
    merchant_advice_code: ::core::option::Option<::std::string::String>,
}

impl root::CardCharge {
    /// Starts with nothing set.
    pub fn builder() -> CardChargeBuilder {
        CardChargeBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl CardChargeBuilder {
    /// The same for the same card.
    ///
    /// `fingerprint`: string, optional.
    pub fn fingerprint(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.fingerprint = ::core::option::Option::Some(value.into());
        self
    }
    /// `fingerprint`, or nothing.
    pub fn maybe_fingerprint(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.fingerprint = value.map(|value| value.into());
        self
    }
    /// The card network.
    ///
    /// `network`: string, optional.
    pub fn network(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.network = ::core::option::Option::Some(value.into());
        self
    }
    /// `network`, or nothing.
    pub fn maybe_network(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.network = value.map(|value| value.into());
        self
    }
    /// The first six digits.
    ///
    /// `first6`: numeric, exactly 6 characters, optional.
    pub fn first6(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.first6 = ::core::option::Option::Some(value.into());
        self
    }
    /// `first6`, or nothing.
    pub fn maybe_first6(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.first6 = value.map(|value| value.into());
        self
    }
    /// The first eight digits.
    ///
    /// `first8`: numeric, exactly 8 characters, optional.
    pub fn first8(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.first8 = ::core::option::Option::Some(value.into());
        self
    }
    /// `first8`, or nothing.
    pub fn maybe_first8(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.first8 = value.map(|value| value.into());
        self
    }
    /// The last four digits.
    ///
    /// `last4`: numeric, exactly 4 characters, optional.
    pub fn last4(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.last4 = ::core::option::Option::Some(value.into());
        self
    }
    /// `last4`, or nothing.
    pub fn maybe_last4(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.last4 = value.map(|value| value.into());
        self
    }
    /// The month in which it expires.
    ///
    /// `expMonth`: string, optional.
    pub fn exp_month(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.exp_month = ::core::option::Option::Some(value.into());
        self
    }
    /// `expMonth`, or nothing.
    pub fn maybe_exp_month(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.exp_month = value.map(|value| value.into());
        self
    }
    /// The year in which it expires.
    ///
    /// `expYear`: string, optional.
    pub fn exp_year(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.exp_year = ::core::option::Option::Some(value.into());
        self
    }
    /// `expYear`, or nothing.
    pub fn maybe_exp_year(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.exp_year = value.map(|value| value.into());
        self
    }
    /// The holder's given name.
    ///
    /// `cardHolderFirstName`: string, optional.
    pub fn card_holder_first_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.card_holder_first_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `cardHolderFirstName`, or nothing.
    pub fn maybe_card_holder_first_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.card_holder_first_name = value.map(|value| value.into());
        self
    }
    /// The holder's family name.
    ///
    /// `cardHolderLastName`: string, optional.
    pub fn card_holder_last_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.card_holder_last_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `cardHolderLastName`, or nothing.
    pub fn maybe_card_holder_last_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.card_holder_last_name = value.map(|value| value.into());
        self
    }
    /// What the number tells of the card.
    ///
    /// `binInformations`: `BinInformation`, optional.
    pub fn bin_informations(
        mut self,
        value: impl ::core::convert::Into<root::BinInformation>,
    ) -> Self {
        self.rest.bin_informations = ::core::option::Option::Some(value.into());
        self
    }
    /// `binInformations`, or nothing.
    pub fn maybe_bin_informations(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::BinInformation>>,
    ) -> Self {
        self.rest.bin_informations = value.map(|value| value.into());
        self
    }
    /// How the holder was authenticated.
    ///
    /// `authenticationResult`: `AuthenticationResult`, optional.
    pub fn authentication_result(
        mut self,
        value: impl ::core::convert::Into<root::AuthenticationResult>,
    ) -> Self {
        self.rest.authentication_result = ::core::option::Option::Some(value.into());
        self
    }
    /// `authenticationResult`, or nothing.
    pub fn maybe_authentication_result(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::AuthenticationResult>,
        >,
    ) -> Self {
        self.rest.authentication_result = value.map(|value| value.into());
        self
    }
    /// What the issuer said.
    ///
    /// `authorizationResult`: `AuthorizationResult`, optional.
    pub fn authorization_result(
        mut self,
        value: impl ::core::convert::Into<root::AuthorizationResult>,
    ) -> Self {
        self.rest.authorization_result = ::core::option::Option::Some(value.into());
        self
    }
    /// `authorizationResult`, or nothing.
    pub fn maybe_authorization_result(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::AuthorizationResult>,
        >,
    ) -> Self {
        self.rest.authorization_result = value.map(|value| value.into());
        self
    }
    /// The code of the authorisation.
    ///
    /// `authorizationCode`: string, optional.
    pub fn authorization_code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.authorization_code = ::core::option::Option::Some(value.into());
        self
    }
    /// `authorizationCode`, or nothing.
    pub fn maybe_authorization_code(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.authorization_code = value.map(|value| value.into());
        self
    }
    /// The network's id.
    ///
    /// `networkTransactionId`: string, optional.
    pub fn network_transaction_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.network_transaction_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `networkTransactionId`, or nothing.
    pub fn maybe_network_transaction_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.network_transaction_id = value.map(|value| value.into());
        self
    }
    /// The network's advice.
    ///
    /// `merchantAdviceCode`: string, optional.
    pub fn merchant_advice_code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.merchant_advice_code = ::core::option::Option::Some(value.into());
        self
    }
    /// `merchantAdviceCode`, or nothing.
    pub fn maybe_merchant_advice_code(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.merchant_advice_code = value.map(|value| value.into());
        self
    }
}

impl CardChargeBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::CardCharge {
        root::CardCharge {
            fingerprint: self.rest.fingerprint,
            network: self.rest.network,
            first6: self.rest.first6,
            first8: self.rest.first8,
            last4: self.rest.last4,
            exp_month: self.rest.exp_month,
            exp_year: self.rest.exp_year,
            card_holder_first_name: self.rest.card_holder_first_name,
            card_holder_last_name: self.rest.card_holder_last_name,
            bin_informations: self.rest.bin_informations,
            authentication_result: self.rest.authentication_result,
            authorization_result: self.rest.authorization_result,
            authorization_code: self.rest.authorization_code,
            network_transaction_id: self.rest.network_transaction_id,
            merchant_advice_code: self.rest.merchant_advice_code,
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
        ::paramtable::Valid<root::CardCharge>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `BinInformation`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct BinInformationBuilder {
    rest: BinInformationRest,
}

#[derive(Clone, Default)]
struct BinInformationRest {
    r#type: ::core::option::Option<root::BinType>,
    issuing_bank: ::core::option::Option<::std::string::String>,
    brand: ::core::option::Option<::std::string::String>,
    country: ::core::option::Option<::std::string::String>,
}

impl root::BinInformation {
    /// Starts with nothing set.
    pub fn builder() -> BinInformationBuilder {
        BinInformationBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl BinInformationBuilder {
    /// What sort of card it is.
    ///
    /// `type`: `BinType`, optional.
    pub fn r#type(mut self, value: root::BinType) -> Self {
        self.rest.r#type = ::core::option::Option::Some(value);
        self
    }
    /// `type`, or nothing.
    pub fn maybe_type(mut self, value: ::core::option::Option<root::BinType>) -> Self {
        self.rest.r#type = value.map(|value| value);
        self
    }
    /// The bank.
    ///
    /// `issuingBank`: string, optional.
    pub fn issuing_bank(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.issuing_bank = ::core::option::Option::Some(value.into());
        self
    }
    /// `issuingBank`, or nothing.
    pub fn maybe_issuing_bank(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.issuing_bank = value.map(|value| value.into());
        self
    }
    /// The brand.
    ///
    /// `brand`: string, optional.
    pub fn brand(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.brand = ::core::option::Option::Some(value.into());
        self
    }
    /// `brand`, or nothing.
    pub fn maybe_brand(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.brand = value.map(|value| value.into());
        self
    }
    /// The country, by its two letters in ISO 3166-1.
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
}

impl BinInformationBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::BinInformation {
        root::BinInformation {
            r#type: self.rest.r#type,
            issuing_bank: self.rest.issuing_bank,
            brand: self.rest.brand,
            country: self.rest.country,
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
        ::paramtable::Valid<root::BinInformation>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `AuthenticationResult`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct AuthenticationResultBuilder {
    rest: AuthenticationResultRest,
}

#[derive(Clone, Default)]
struct AuthenticationResultRest {
    three_ds_version: ::core::option::Option<
        ::paramtable::Nullable<::std::string::String>,
    >,
    three_ds_result: ::core::option::Option<root::ThreeDsResult>,
    eci_code: ::core::option::Option<::std::string::String>,
    three_ds_method: ::core::option::Option<::std::string::String>,
}

impl root::AuthenticationResult {
    /// Starts with nothing set.
    pub fn builder() -> AuthenticationResultBuilder {
        AuthenticationResultBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl AuthenticationResultBuilder {
    /// The version of the protocol.
    ///
    /// `threeDsVersion`: string, optional, may be `null`.
    pub fn three_ds_version(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<::std::string::String>>,
    ) -> Self {
        self.rest.three_ds_version = ::core::option::Option::Some(value.into());
        self
    }
    /// `threeDsVersion`, or nothing.
    pub fn maybe_three_ds_version(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<::std::string::String>>,
        >,
    ) -> Self {
        self.rest.three_ds_version = value.map(|value| value.into());
        self
    }
    /// How it ended.
    ///
    /// `threeDsResult`: `ThreeDsResult`, optional.
    pub fn three_ds_result(mut self, value: root::ThreeDsResult) -> Self {
        self.rest.three_ds_result = ::core::option::Option::Some(value);
        self
    }
    /// `threeDsResult`, or nothing.
    pub fn maybe_three_ds_result(
        mut self,
        value: ::core::option::Option<root::ThreeDsResult>,
    ) -> Self {
        self.rest.three_ds_result = value.map(|value| value);
        self
    }
    /// The electronic commerce indicator.
    ///
    /// `eciCode`: string, optional.
    pub fn eci_code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.eci_code = ::core::option::Option::Some(value.into());
        self
    }
    /// `eciCode`, or nothing.
    pub fn maybe_eci_code(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.eci_code = value.map(|value| value.into());
        self
    }
    /// How it was done: `BYPASSED`, `CHALLENGE` or `FRICTIONLESS`.
    ///
    /// `threeDsMethod`: string, optional.
    pub fn three_ds_method(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.three_ds_method = ::core::option::Option::Some(value.into());
        self
    }
    /// `threeDsMethod`, or nothing.
    pub fn maybe_three_ds_method(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.three_ds_method = value.map(|value| value.into());
        self
    }
}

impl AuthenticationResultBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::AuthenticationResult {
        root::AuthenticationResult {
            three_ds_version: self.rest.three_ds_version,
            three_ds_result: self.rest.three_ds_result,
            eci_code: self.rest.eci_code,
            three_ds_method: self.rest.three_ds_method,
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
        ::paramtable::Valid<root::AuthenticationResult>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `AuthorizationResult`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct AuthorizationResultBuilder {
    rest: AuthorizationResultRest,
}

#[derive(Clone, Default)]
struct AuthorizationResultRest {
    acquirer_reference_number: ::core::option::Option<::std::string::String>,
    retrieval_reference_number: ::core::option::Option<::std::string::String>,
    stan: ::core::option::Option<::std::string::String>,
    avs_result: ::core::option::Option<::std::string::String>,
    cvv_result: ::core::option::Option<::std::string::String>,
    authorized_amount: ::core::option::Option<root::Amount>,
    issuer_authorization_code: ::core::option::Option<::std::string::String>,
}

impl root::AuthorizationResult {
    /// Starts with nothing set.
    pub fn builder() -> AuthorizationResultBuilder {
        AuthorizationResultBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl AuthorizationResultBuilder {
    /// The acquirer's reference.
    ///
    /// `acquirerReferenceNumber`: string, optional.
    pub fn acquirer_reference_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.acquirer_reference_number = ::core::option::Option::Some(value.into());
        self
    }
    /// `acquirerReferenceNumber`, or nothing.
    pub fn maybe_acquirer_reference_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.acquirer_reference_number = value.map(|value| value.into());
        self
    }
    /// The reference to retrieve it by.
    ///
    /// `retrievalReferenceNumber`: string, optional.
    pub fn retrieval_reference_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.retrieval_reference_number = ::core::option::Option::Some(
            value.into(),
        );
        self
    }
    /// `retrievalReferenceNumber`, or nothing.
    pub fn maybe_retrieval_reference_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.retrieval_reference_number = value.map(|value| value.into());
        self
    }
    /// The number of the trace.
    ///
    /// `stan`: string, optional.
    pub fn stan(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.stan = ::core::option::Option::Some(value.into());
        self
    }
    /// `stan`, or nothing.
    pub fn maybe_stan(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.stan = value.map(|value| value.into());
        self
    }
    /// Whether the address was right.
    ///
    /// `avsResult`: string, optional.
    pub fn avs_result(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.avs_result = ::core::option::Option::Some(value.into());
        self
    }
    /// `avsResult`, or nothing.
    pub fn maybe_avs_result(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.avs_result = value.map(|value| value.into());
        self
    }
    /// Whether the security code was right.
    ///
    /// `cvvResult`: string, optional.
    pub fn cvv_result(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.cvv_result = ::core::option::Option::Some(value.into());
        self
    }
    /// `cvvResult`, or nothing.
    pub fn maybe_cvv_result(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.cvv_result = value.map(|value| value.into());
        self
    }
    /// What was authorised.
    ///
    /// `authorizedAmount`: `Amount`, optional.
    pub fn authorized_amount(
        mut self,
        value: impl ::core::convert::Into<root::Amount>,
    ) -> Self {
        self.rest.authorized_amount = ::core::option::Option::Some(value.into());
        self
    }
    /// `authorizedAmount`, or nothing.
    pub fn maybe_authorized_amount(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Amount>>,
    ) -> Self {
        self.rest.authorized_amount = value.map(|value| value.into());
        self
    }
    /// The issuer's code.
    ///
    /// `issuerAuthorizationCode`: string, optional.
    pub fn issuer_authorization_code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.issuer_authorization_code = ::core::option::Option::Some(value.into());
        self
    }
    /// `issuerAuthorizationCode`, or nothing.
    pub fn maybe_issuer_authorization_code(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.issuer_authorization_code = value.map(|value| value.into());
        self
    }
}

impl AuthorizationResultBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::AuthorizationResult {
        root::AuthorizationResult {
            acquirer_reference_number: self.rest.acquirer_reference_number,
            retrieval_reference_number: self.rest.retrieval_reference_number,
            stan: self.rest.stan,
            avs_result: self.rest.avs_result,
            cvv_result: self.rest.cvv_result,
            authorized_amount: self.rest.authorized_amount,
            issuer_authorization_code: self.rest.issuer_authorization_code,
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
        ::paramtable::Valid<root::AuthorizationResult>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `VirtualAccountCharge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct VirtualAccountChargeBuilder {
    rest: VirtualAccountChargeRest,
}

#[derive(Clone, Default)]
struct VirtualAccountChargeRest {
    channel: ::core::option::Option<root::VirtualAccountChannel>,
    virtual_account_number: ::core::option::Option<::std::string::String>,
    virtual_account_name: ::core::option::Option<::std::string::String>,
    expiry_at: ::core::option::Option<::paramtable::DateTime>,
}

impl root::VirtualAccountCharge {
    /// Starts with nothing set.
    pub fn builder() -> VirtualAccountChargeBuilder {
        VirtualAccountChargeBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl VirtualAccountChargeBuilder {
    /// The bank.
    ///
    /// `channel`: `VirtualAccountChannel`, optional.
    pub fn channel(mut self, value: root::VirtualAccountChannel) -> Self {
        self.rest.channel = ::core::option::Option::Some(value);
        self
    }
    /// `channel`, or nothing.
    pub fn maybe_channel(
        mut self,
        value: ::core::option::Option<root::VirtualAccountChannel>,
    ) -> Self {
        self.rest.channel = value.map(|value| value);
        self
    }
    /// The number to transfer to.
    ///
    /// `virtualAccountNumber`: string, optional.
    ///
    /// Example: `00000001`
    pub fn virtual_account_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.virtual_account_number = ::core::option::Option::Some(value.into());
        self
    }
    /// `virtualAccountNumber`, or nothing.
    pub fn maybe_virtual_account_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.virtual_account_number = value.map(|value| value.into());
        self
    }
    /// The name that the customer sees.
    ///
    /// `virtualAccountName`: string, optional.
    pub fn virtual_account_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.virtual_account_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `virtualAccountName`, or nothing.
    pub fn maybe_virtual_account_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.virtual_account_name = value.map(|value| value.into());
        self
    }
    /// Until when it can be paid to.
    ///
    /// `expiryAt`: datetime, optional.
    pub fn expiry_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.expiry_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `expiryAt`, or nothing.
    pub fn maybe_expiry_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.expiry_at = value.map(|value| value.into());
        self
    }
}

impl VirtualAccountChargeBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::VirtualAccountCharge {
        root::VirtualAccountCharge {
            channel: self.rest.channel,
            virtual_account_number: self.rest.virtual_account_number,
            virtual_account_name: self.rest.virtual_account_name,
            expiry_at: self.rest.expiry_at,
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
        ::paramtable::Valid<root::VirtualAccountCharge>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `QrCharge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct QrChargeBuilder {
    rest: QrChargeRest,
}

#[derive(Clone, Default)]
struct QrChargeRest {
    acquirer: ::core::option::Option<::std::string::String>,
    qr_content: ::core::option::Option<::std::string::String>,
    qr_url: ::core::option::Option<::std::string::String>,
    qr_type: ::core::option::Option<root::QrType>,
    retrieval_reference_number: ::core::option::Option<::std::string::String>,
    issuer_name: ::core::option::Option<::std::string::String>,
    expiry_at: ::core::option::Option<::paramtable::DateTime>,
    merchant_name: ::core::option::Option<::std::string::String>,
}

impl root::QrCharge {
    /// Starts with nothing set.
    pub fn builder() -> QrChargeBuilder {
        QrChargeBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl QrChargeBuilder {
    /// The bank.
    ///
    /// `acquirer`: string, optional.
    ///
    /// Example: `BRI`
    pub fn acquirer(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.acquirer = ::core::option::Option::Some(value.into());
        self
    }
    /// `acquirer`, or nothing.
    pub fn maybe_acquirer(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.acquirer = value.map(|value| value.into());
        self
    }
    /// What the code holds.
    ///
    /// `qrContent`: string, optional.
    pub fn qr_content(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.qr_content = ::core::option::Option::Some(value.into());
        self
    }
    /// `qrContent`, or nothing.
    pub fn maybe_qr_content(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.qr_content = value.map(|value| value.into());
        self
    }
    /// A picture of it.
    ///
    /// `qrUrl`: string, optional.
    pub fn qr_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.qr_url = ::core::option::Option::Some(value.into());
        self
    }
    /// `qrUrl`, or nothing.
    pub fn maybe_qr_url(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.qr_url = value.map(|value| value.into());
        self
    }
    /// Whether it can be paid once.
    ///
    /// `qrType`: `QrType`, optional.
    pub fn qr_type(mut self, value: root::QrType) -> Self {
        self.rest.qr_type = ::core::option::Option::Some(value);
        self
    }
    /// `qrType`, or nothing.
    pub fn maybe_qr_type(mut self, value: ::core::option::Option<root::QrType>) -> Self {
        self.rest.qr_type = value.map(|value| value);
        self
    }
    /// The reference, once it was paid.
    ///
    /// `retrievalReferenceNumber`: string, optional.
    pub fn retrieval_reference_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.retrieval_reference_number = ::core::option::Option::Some(
            value.into(),
        );
        self
    }
    /// `retrievalReferenceNumber`, or nothing.
    pub fn maybe_retrieval_reference_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.retrieval_reference_number = value.map(|value| value.into());
        self
    }
    /// Who paid it, once it was paid.
    ///
    /// `issuerName`: string, optional.
    pub fn issuer_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.issuer_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `issuerName`, or nothing.
    pub fn maybe_issuer_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.issuer_name = value.map(|value| value.into());
        self
    }
    /// Until when it can be paid.
    ///
    /// `expiryAt`: datetime, optional.
    pub fn expiry_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.expiry_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `expiryAt`, or nothing.
    pub fn maybe_expiry_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.expiry_at = value.map(|value| value.into());
        self
    }
    /// The name that the customer sees.
    ///
    /// `merchantName`: string, optional.
    pub fn merchant_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.merchant_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `merchantName`, or nothing.
    pub fn maybe_merchant_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.merchant_name = value.map(|value| value.into());
        self
    }
}

impl QrChargeBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::QrCharge {
        root::QrCharge {
            acquirer: self.rest.acquirer,
            qr_content: self.rest.qr_content,
            qr_url: self.rest.qr_url,
            qr_type: self.rest.qr_type,
            retrieval_reference_number: self.rest.retrieval_reference_number,
            issuer_name: self.rest.issuer_name,
            expiry_at: self.rest.expiry_at,
            merchant_name: self.rest.merchant_name,
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
        ::paramtable::Valid<root::QrCharge>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `EwalletCharge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct EwalletChargeBuilder {
    rest: EwalletChargeRest,
}

#[derive(Clone, Default)]
struct EwalletChargeRest {
    channel: ::core::option::Option<root::EwalletChannel>,
    account_informations: ::core::option::Option<root::EwalletChargeAccountInformations>,
}

impl root::EwalletCharge {
    /// Starts with nothing set.
    pub fn builder() -> EwalletChargeBuilder {
        EwalletChargeBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl EwalletChargeBuilder {
    /// The wallet.
    ///
    /// `channel`: `EwalletChannel`, optional.
    pub fn channel(mut self, value: root::EwalletChannel) -> Self {
        self.rest.channel = ::core::option::Option::Some(value);
        self
    }
    /// `channel`, or nothing.
    pub fn maybe_channel(
        mut self,
        value: ::core::option::Option<root::EwalletChannel>,
    ) -> Self {
        self.rest.channel = value.map(|value| value);
        self
    }
    /// Whose wallet it is.
    ///
    /// `accountInformations`: `EwalletChargeAccountInformations`, optional.
    pub fn account_informations(
        mut self,
        value: impl ::core::convert::Into<root::EwalletChargeAccountInformations>,
    ) -> Self {
        self.rest.account_informations = ::core::option::Option::Some(value.into());
        self
    }
    /// `accountInformations`, or nothing.
    pub fn maybe_account_informations(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::EwalletChargeAccountInformations>,
        >,
    ) -> Self {
        self.rest.account_informations = value.map(|value| value.into());
        self
    }
}

impl EwalletChargeBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::EwalletCharge {
        root::EwalletCharge {
            channel: self.rest.channel,
            account_informations: self.rest.account_informations,
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
        ::paramtable::Valid<root::EwalletCharge>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `EwalletChargeAccountInformations`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct EwalletChargeAccountInformationsBuilder {
    rest: EwalletChargeAccountInformationsRest,
}

#[derive(Clone, Default)]
struct EwalletChargeAccountInformationsRest {
    mobile_number: ::core::option::Option<::std::string::String>,
    name: ::core::option::Option<::std::string::String>,
}

impl root::EwalletChargeAccountInformations {
    /// Starts with nothing set.
    pub fn builder() -> EwalletChargeAccountInformationsBuilder {
        EwalletChargeAccountInformationsBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl EwalletChargeAccountInformationsBuilder {
    /// The telephone number, as in E.164.
    ///
    /// `mobileNumber`: string, optional, sensitive.
    pub fn mobile_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.mobile_number = ::core::option::Option::Some(value.into());
        self
    }
    /// `mobileNumber`, or nothing.
    pub fn maybe_mobile_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.mobile_number = value.map(|value| value.into());
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
}

impl EwalletChargeAccountInformationsBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::EwalletChargeAccountInformations {
        root::EwalletChargeAccountInformations {
            mobile_number: self.rest.mobile_number,
            name: self.rest.name,
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
        ::paramtable::Valid<root::EwalletChargeAccountInformations>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `RiskAssessment`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RiskAssessmentBuilder {
    rest: RiskAssessmentRest,
}

#[derive(Clone, Default)]
struct RiskAssessmentRest {
    score: ::core::option::Option<::std::string::String>,
    level: ::core::option::Option<::std::string::String>,
    recommendation: ::core::option::Option<::std::string::String>,
    status: ::core::option::Option<root::RiskStatus>,
    evaluated_at: ::core::option::Option<::paramtable::DateTime>,
}

impl root::RiskAssessment {
    /// Starts with nothing set.
    pub fn builder() -> RiskAssessmentBuilder {
        RiskAssessmentBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl RiskAssessmentBuilder {
    /// The score.
    ///
    /// `score`: string, optional.
    ///
    /// Example: `0`
    pub fn score(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.score = ::core::option::Option::Some(value.into());
        self
    }
    /// `score`, or nothing.
    pub fn maybe_score(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.score = value.map(|value| value.into());
        self
    }
    /// How high the risk is.
    ///
    /// `level`: string, optional.
    pub fn level(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.level = ::core::option::Option::Some(value.into());
        self
    }
    /// `level`, or nothing.
    pub fn maybe_level(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.level = value.map(|value| value.into());
        self
    }
    /// What to do.
    ///
    /// `recommendation`: string, optional.
    pub fn recommendation(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.recommendation = ::core::option::Option::Some(value.into());
        self
    }
    /// `recommendation`, or nothing.
    pub fn maybe_recommendation(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.recommendation = value.map(|value| value.into());
        self
    }
    /// How it ended.
    ///
    /// `status`: `RiskStatus`, optional.
    pub fn status(mut self, value: root::RiskStatus) -> Self {
        self.rest.status = ::core::option::Option::Some(value);
        self
    }
    /// `status`, or nothing.
    pub fn maybe_status(
        mut self,
        value: ::core::option::Option<root::RiskStatus>,
    ) -> Self {
        self.rest.status = value.map(|value| value);
        self
    }
    /// When.
    ///
    /// `evaluatedAt`: datetime, optional.
    pub fn evaluated_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.evaluated_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `evaluatedAt`, or nothing.
    pub fn maybe_evaluated_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.evaluated_at = value.map(|value| value.into());
        self
    }
}

impl RiskAssessmentBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::RiskAssessment {
        root::RiskAssessment {
            score: self.rest.score,
            level: self.rest.level,
            recommendation: self.rest.recommendation,
            status: self.rest.status,
            evaluated_at: self.rest.evaluated_at,
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
        ::paramtable::Valid<root::RiskAssessment>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}
