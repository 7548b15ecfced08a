// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `Charge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ChargeBuilder<S = p::Unset4>(ChargeSlots, p::PhantomData<(S,)>);

mod needs_Charge {
    #[diagnostic::on_unimplemented(
        message = "`Charge` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Charge` needs `payment_session_id`: call `.payment_session_id(...)` before `build` or `check`",
        label = "`payment_session_id` was not set"
    )]
    pub trait PaymentSessionId {}
    impl PaymentSessionId for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Charge` needs `payment_session_client_reference_id`: call `.payment_session_client_reference_id(...)` before `build` or `check`",
        label = "`payment_session_client_reference_id` was not set"
    )]
    pub trait PaymentSessionClientReferenceId {}
    impl PaymentSessionClientReferenceId for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Charge` needs `statement_descriptor`: call `.statement_descriptor(...)` before `build` or `check`",
        label = "`statement_descriptor` was not set"
    )]
    pub trait StatementDescriptor {}
    impl StatementDescriptor for super::p::Set {}
}

impl root::Charge {
    /// Starts with nothing set.
    pub fn builder() -> ChargeBuilder {
        ChargeBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States4> ChargeBuilder<S> {
    /// The charge's id. `id`: string, mandatory.
    pub fn id(mut self, value: impl Into<String>) -> ChargeBuilder<S::Set0> {
        self.0.id = p::Slot::Value(value.into());
        ChargeBuilder(self.0, p::PhantomData)
    }
    /// The session that it belongs to. `paymentSessionId`: string, mandatory.
    pub fn payment_session_id(
        mut self,
        value: impl Into<String>,
    ) -> ChargeBuilder<S::Set1> {
        self.0.payment_session_id = p::Slot::Value(value.into());
        ChargeBuilder(self.0, p::PhantomData)
    }
    /// The merchant's reference of that session. `paymentSessionClientReferenceId`: alphanumeric, mandatory. Example: `1751612565`
    pub fn payment_session_client_reference_id(
        mut self,
        value: impl Into<String>,
    ) -> ChargeBuilder<S::Set2> {
        self.0.payment_session_client_reference_id = p::Slot::Value(value.into());
        ChargeBuilder(self.0, p::PhantomData)
    }
    /// What stands on the customer's statement. `statementDescriptor`: string, mandatory.
    pub fn statement_descriptor(
        mut self,
        value: impl Into<String>,
    ) -> ChargeBuilder<S::Set3> {
        self.0.statement_descriptor = p::Slot::Value(value.into());
        ChargeBuilder(self.0, p::PhantomData)
    }
    /// What was to be taken. `amount`: `Amount`, optional.
    pub fn amount(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_amount(Some(value))
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(mut self, value: Option<impl Into<root::Amount>>) -> Self {
        self.0.amount = p::Slot::maybe(value);
        self
    }
    /// How far it has come. `status`: `ChargeStatus`, optional.
    pub fn status(self, value: root::ChargeStatus) -> Self {
        self.maybe_status(Some(value))
    }
    /// `status`, or nothing.
    pub fn maybe_status(mut self, value: Option<root::ChargeStatus>) -> Self {
        self.0.status = p::Slot::maybe(value);
        self
    }
    /// What was authorised. `authorizedAmount`: `Amount`, optional.
    pub fn authorized_amount(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_authorized_amount(Some(value))
    }
    /// `authorizedAmount`, or nothing.
    pub fn maybe_authorized_amount(
        mut self,
        value: Option<impl Into<root::Amount>>,
    ) -> Self {
        self.0.authorized_amount = p::Slot::maybe(value);
        self
    }
    /// What was taken. `capturedAmount`: `Amount`, optional.
    pub fn captured_amount(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_captured_amount(Some(value))
    }
    /// `capturedAmount`, or nothing.
    pub fn maybe_captured_amount(
        mut self,
        value: Option<impl Into<root::Amount>>,
    ) -> Self {
        self.0.captured_amount = p::Slot::maybe(value);
        self
    }
    /// Whether the money was taken. `isCaptured`: boolean, optional.
    pub fn is_captured(self, value: impl Into<bool>) -> Self {
        self.maybe_is_captured(Some(value))
    }
    /// `isCaptured`, or nothing.
    pub fn maybe_is_captured(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.is_captured = p::Slot::maybe(value);
        self
    }
    /// When it was made. `createdAt`: datetime, optional.
    pub fn created_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_created_at(Some(value))
    }
    /// `createdAt`, or nothing.
    pub fn maybe_created_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.created_at = p::Slot::maybe(value);
        self
    }
    /// When it last changed. `updatedAt`: datetime, optional.
    pub fn updated_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_updated_at(Some(value))
    }
    /// `updatedAt`, or nothing.
    pub fn maybe_updated_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.updated_at = p::Slot::maybe(value);
        self
    }
    /// When it was paid. `paidAt`: datetime, conditional. Only when `status` is `SUCCESS`.
    pub fn paid_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_paid_at(Some(value))
    }
    /// `paidAt`, or nothing.
    pub fn maybe_paid_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.paid_at = p::Slot::maybe(value);
        self
    }
    /// What the fraud check said. `fdsRiskAssessment`: `RiskAssessment`, optional.
    pub fn fds_risk_assessment(self, value: impl Into<root::RiskAssessment>) -> Self {
        self.maybe_fds_risk_assessment(Some(value))
    }
    /// `fdsRiskAssessment`, or nothing.
    pub fn maybe_fds_risk_assessment(
        mut self,
        value: Option<impl Into<root::RiskAssessment>>,
    ) -> Self {
        self.0.fds_risk_assessment = p::Slot::maybe(value);
        self
    }
    /// The card. `card`: `CardCharge`, optional.
    pub fn card(self, value: impl Into<root::CardCharge>) -> Self {
        self.maybe_card(Some(value))
    }
    /// `card`, or nothing.
    pub fn maybe_card(mut self, value: Option<impl Into<root::CardCharge>>) -> Self {
        self.0.card = p::Slot::maybe(value);
        self
    }
    /// Each time that money was taken. `captureHistories`: list of `CaptureHistory`, optional.
    pub fn capture_histories(self, value: impl Into<Vec<root::CaptureHistory>>) -> Self {
        self.maybe_capture_histories(Some(value))
    }
    /// `captureHistories`, or nothing.
    pub fn maybe_capture_histories(
        mut self,
        value: Option<impl Into<Vec<root::CaptureHistory>>>,
    ) -> Self {
        self.0.capture_histories = p::Slot::maybe(value);
        self
    }
    /// The virtual account. `virtualAccount`: `VirtualAccountCharge`, optional.
    pub fn virtual_account(self, value: impl Into<root::VirtualAccountCharge>) -> Self {
        self.maybe_virtual_account(Some(value))
    }
    /// `virtualAccount`, or nothing.
    pub fn maybe_virtual_account(
        mut self,
        value: Option<impl Into<root::VirtualAccountCharge>>,
    ) -> Self {
        self.0.virtual_account = p::Slot::maybe(value);
        self
    }
    /// The QR code. `qr`: `QrCharge`, optional.
    pub fn qr(self, value: impl Into<root::QrCharge>) -> Self {
        self.maybe_qr(Some(value))
    }
    /// `qr`, or nothing.
    pub fn maybe_qr(mut self, value: Option<impl Into<root::QrCharge>>) -> Self {
        self.0.qr = p::Slot::maybe(value);
        self
    }
    /// The e-wallet. `ewallet`: `EwalletCharge`, optional.
    pub fn ewallet(self, value: impl Into<root::EwalletCharge>) -> Self {
        self.maybe_ewallet(Some(value))
    }
    /// `ewallet`, or nothing.
    pub fn maybe_ewallet(
        mut self,
        value: Option<impl Into<root::EwalletCharge>>,
    ) -> Self {
        self.0.ewallet = p::Slot::maybe(value);
        self
    }
    /// Why it failed. `failureCode`: `ChargeFailure`, optional.
    pub fn failure_code(self, value: root::ChargeFailure) -> Self {
        self.maybe_failure_code(Some(value))
    }
    /// `failureCode`, or nothing.
    pub fn maybe_failure_code(mut self, value: Option<root::ChargeFailure>) -> Self {
        self.0.failure_code = p::Slot::maybe(value);
        self
    }
    /// The same in words. `failureMessage`: string, optional.
    pub fn failure_message(self, value: impl Into<String>) -> Self {
        self.maybe_failure_message(Some(value))
    }
    /// `failureMessage`, or nothing.
    pub fn maybe_failure_message(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.failure_message = p::Slot::maybe(value);
        self
    }
    /// What to do about it. `recommendation`: string, optional.
    pub fn recommendation(self, value: impl Into<String>) -> Self {
        self.maybe_recommendation(Some(value))
    }
    /// `recommendation`, or nothing.
    pub fn maybe_recommendation(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.recommendation = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Charge
    where
        S::State0: needs_Charge::Id,
        S::State1: needs_Charge::PaymentSessionId,
        S::State2: needs_Charge::PaymentSessionClientReferenceId,
        S::State3: needs_Charge::StatementDescriptor,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Charge>, p::Violations>
    where
        S::State0: needs_Charge::Id,
        S::State1: needs_Charge::PaymentSessionId,
        S::State2: needs_Charge::PaymentSessionClientReferenceId,
        S::State3: needs_Charge::StatementDescriptor,
    {
        self.build().check()
    }
}

/// A builder of `CaptureHistory`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CaptureHistoryBuilder(CaptureHistorySlots);

impl root::CaptureHistory {
    /// Starts with nothing set.
    pub fn builder() -> CaptureHistoryBuilder {
        CaptureHistoryBuilder(Default::default())
    }
}

impl CaptureHistoryBuilder {
    /// The capture's id. `captureId`: string, optional.
    pub fn capture_id(self, value: impl Into<String>) -> Self {
        self.maybe_capture_id(Some(value))
    }
    /// `captureId`, or nothing.
    pub fn maybe_capture_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.capture_id = p::Slot::maybe(value);
        self
    }
    /// The currency. `currency`: `Currency`, optional.
    pub fn currency(self, value: root::Currency) -> Self {
        self.maybe_currency(Some(value))
    }
    /// `currency`, or nothing.
    pub fn maybe_currency(mut self, value: Option<root::Currency>) -> Self {
        self.0.currency = p::Slot::maybe(value);
        self
    }
    /// How much. `capturedAmount`: decimal, optional.
    pub fn captured_amount(self, value: impl Into<p::Decimal>) -> Self {
        self.maybe_captured_amount(Some(value))
    }
    /// `capturedAmount`, or nothing.
    pub fn maybe_captured_amount(
        mut self,
        value: Option<impl Into<p::Decimal>>,
    ) -> Self {
        self.0.captured_amount = p::Slot::maybe(value);
        self
    }
    /// How it ended. `status`: `CaptureStatus`, optional.
    pub fn status(self, value: root::CaptureStatus) -> Self {
        self.maybe_status(Some(value))
    }
    /// `status`, or nothing.
    pub fn maybe_status(mut self, value: Option<root::CaptureStatus>) -> Self {
        self.0.status = p::Slot::maybe(value);
        self
    }
    /// When. `createdAt`: datetime, optional.
    pub fn created_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_created_at(Some(value))
    }
    /// `createdAt`, or nothing.
    pub fn maybe_created_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.created_at = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CaptureHistory {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::CaptureHistory>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `CardCharge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CardChargeBuilder(CardChargeSlots);

impl root::CardCharge {
    /// Starts with nothing set.
    pub fn builder() -> CardChargeBuilder {
        CardChargeBuilder(Default::default())
    }
}

impl CardChargeBuilder {
    /// The same for the same card. `fingerprint`: string, optional.
    pub fn fingerprint(self, value: impl Into<String>) -> Self {
        self.maybe_fingerprint(Some(value))
    }
    /// `fingerprint`, or nothing.
    pub fn maybe_fingerprint(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.fingerprint = p::Slot::maybe(value);
        self
    }
    /// The card network. `network`: string, optional.
    pub fn network(self, value: impl Into<String>) -> Self {
        self.maybe_network(Some(value))
    }
    /// `network`, or nothing.
    pub fn maybe_network(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.network = p::Slot::maybe(value);
        self
    }
    /// The first six digits. `first6`: numeric, exactly 6 characters, optional.
    pub fn first6(self, value: impl Into<String>) -> Self {
        self.maybe_first6(Some(value))
    }
    /// `first6`, or nothing.
    pub fn maybe_first6(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.first6 = p::Slot::maybe(value);
        self
    }
    /// The first eight digits. `first8`: numeric, exactly 8 characters, optional.
    pub fn first8(self, value: impl Into<String>) -> Self {
        self.maybe_first8(Some(value))
    }
    /// `first8`, or nothing.
    pub fn maybe_first8(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.first8 = p::Slot::maybe(value);
        self
    }
    /// The last four digits. `last4`: numeric, exactly 4 characters, optional.
    pub fn last4(self, value: impl Into<String>) -> Self {
        self.maybe_last4(Some(value))
    }
    /// `last4`, or nothing.
    pub fn maybe_last4(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.last4 = p::Slot::maybe(value);
        self
    }
    /// The month in which it expires. `expMonth`: string, optional.
    pub fn exp_month(self, value: impl Into<String>) -> Self {
        self.maybe_exp_month(Some(value))
    }
    /// `expMonth`, or nothing.
    pub fn maybe_exp_month(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.exp_month = p::Slot::maybe(value);
        self
    }
    /// The year in which it expires. `expYear`: string, optional.
    pub fn exp_year(self, value: impl Into<String>) -> Self {
        self.maybe_exp_year(Some(value))
    }
    /// `expYear`, or nothing.
    pub fn maybe_exp_year(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.exp_year = p::Slot::maybe(value);
        self
    }
    /// The holder's given name. `cardHolderFirstName`: string, optional.
    pub fn card_holder_first_name(self, value: impl Into<String>) -> Self {
        self.maybe_card_holder_first_name(Some(value))
    }
    /// `cardHolderFirstName`, or nothing.
    pub fn maybe_card_holder_first_name(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.card_holder_first_name = p::Slot::maybe(value);
        self
    }
    /// The holder's family name. `cardHolderLastName`: string, optional.
    pub fn card_holder_last_name(self, value: impl Into<String>) -> Self {
        self.maybe_card_holder_last_name(Some(value))
    }
    /// `cardHolderLastName`, or nothing.
    pub fn maybe_card_holder_last_name(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.card_holder_last_name = p::Slot::maybe(value);
        self
    }
    /// What the number tells of the card. `binInformations`: `BinInformation`, optional.
    pub fn bin_informations(self, value: impl Into<root::BinInformation>) -> Self {
        self.maybe_bin_informations(Some(value))
    }
    /// `binInformations`, or nothing.
    pub fn maybe_bin_informations(
        mut self,
        value: Option<impl Into<root::BinInformation>>,
    ) -> Self {
        self.0.bin_informations = p::Slot::maybe(value);
        self
    }
    /// How the holder was authenticated. `authenticationResult`: `AuthenticationResult`, optional.
    pub fn authentication_result(
        self,
        value: impl Into<root::AuthenticationResult>,
    ) -> Self {
        self.maybe_authentication_result(Some(value))
    }
    /// `authenticationResult`, or nothing.
    pub fn maybe_authentication_result(
        mut self,
        value: Option<impl Into<root::AuthenticationResult>>,
    ) -> Self {
        self.0.authentication_result = p::Slot::maybe(value);
        self
    }
    /// What the issuer said. `authorizationResult`: `AuthorizationResult`, optional.
    pub fn authorization_result(
        self,
        value: impl Into<root::AuthorizationResult>,
    ) -> Self {
        self.maybe_authorization_result(Some(value))
    }
    /// `authorizationResult`, or nothing.
    pub fn maybe_authorization_result(
        mut self,
        value: Option<impl Into<root::AuthorizationResult>>,
    ) -> Self {
        self.0.authorization_result = p::Slot::maybe(value);
        self
    }
    /// The code of the authorisation. `authorizationCode`: string, optional.
    pub fn authorization_code(self, value: impl Into<String>) -> Self {
        self.maybe_authorization_code(Some(value))
    }
    /// `authorizationCode`, or nothing.
    pub fn maybe_authorization_code(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.authorization_code = p::Slot::maybe(value);
        self
    }
    /// The network's id. `networkTransactionId`: string, optional.
    pub fn network_transaction_id(self, value: impl Into<String>) -> Self {
        self.maybe_network_transaction_id(Some(value))
    }
    /// `networkTransactionId`, or nothing.
    pub fn maybe_network_transaction_id(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.network_transaction_id = p::Slot::maybe(value);
        self
    }
    /// The network's advice. `merchantAdviceCode`: string, optional.
    pub fn merchant_advice_code(self, value: impl Into<String>) -> Self {
        self.maybe_merchant_advice_code(Some(value))
    }
    /// `merchantAdviceCode`, or nothing.
    pub fn maybe_merchant_advice_code(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.merchant_advice_code = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CardCharge {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::CardCharge>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `BinInformation`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct BinInformationBuilder(BinInformationSlots);

impl root::BinInformation {
    /// Starts with nothing set.
    pub fn builder() -> BinInformationBuilder {
        BinInformationBuilder(Default::default())
    }
}

impl BinInformationBuilder {
    /// What sort of card it is. `type`: `BinType`, optional.
    pub fn r#type(self, value: root::BinType) -> Self {
        self.maybe_type(Some(value))
    }
    /// `type`, or nothing.
    pub fn maybe_type(mut self, value: Option<root::BinType>) -> Self {
        self.0.r#type = p::Slot::maybe(value);
        self
    }
    /// The bank. `issuingBank`: string, optional.
    pub fn issuing_bank(self, value: impl Into<String>) -> Self {
        self.maybe_issuing_bank(Some(value))
    }
    /// `issuingBank`, or nothing.
    pub fn maybe_issuing_bank(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.issuing_bank = p::Slot::maybe(value);
        self
    }
    /// The brand. `brand`: string, optional.
    pub fn brand(self, value: impl Into<String>) -> Self {
        self.maybe_brand(Some(value))
    }
    /// `brand`, or nothing.
    pub fn maybe_brand(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.brand = p::Slot::maybe(value);
        self
    }
    /// The country, by its two letters in ISO 3166-1. `country`: string, optional. Example: `ID`
    pub fn country(self, value: impl Into<String>) -> Self {
        self.maybe_country(Some(value))
    }
    /// `country`, or nothing.
    pub fn maybe_country(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.country = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::BinInformation {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::BinInformation>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `AuthenticationResult`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct AuthenticationResultBuilder(AuthenticationResultSlots);

impl root::AuthenticationResult {
    /// Starts with nothing set.
    pub fn builder() -> AuthenticationResultBuilder {
        AuthenticationResultBuilder(Default::default())
    }
}

impl AuthenticationResultBuilder {
    /// The version of the protocol. `threeDsVersion`: string, optional, may be `null`.
    pub fn three_ds_version(self, value: impl Into<p::Nullable<String>>) -> Self {
        self.maybe_three_ds_version(Some(value))
    }
    /// `threeDsVersion`, or nothing.
    pub fn maybe_three_ds_version(
        mut self,
        value: Option<impl Into<p::Nullable<String>>>,
    ) -> Self {
        self.0.three_ds_version = p::Slot::maybe(value);
        self
    }
    /// How it ended. `threeDsResult`: `ThreeDsResult`, optional.
    pub fn three_ds_result(self, value: root::ThreeDsResult) -> Self {
        self.maybe_three_ds_result(Some(value))
    }
    /// `threeDsResult`, or nothing.
    pub fn maybe_three_ds_result(mut self, value: Option<root::ThreeDsResult>) -> Self {
        self.0.three_ds_result = p::Slot::maybe(value);
        self
    }
    /// The electronic commerce indicator. `eciCode`: string, optional.
    pub fn eci_code(self, value: impl Into<String>) -> Self {
        self.maybe_eci_code(Some(value))
    }
    /// `eciCode`, or nothing.
    pub fn maybe_eci_code(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.eci_code = p::Slot::maybe(value);
        self
    }
    /// How it was done: `BYPASSED`, `CHALLENGE` or `FRICTIONLESS`. `threeDsMethod`: string, optional.
    pub fn three_ds_method(self, value: impl Into<String>) -> Self {
        self.maybe_three_ds_method(Some(value))
    }
    /// `threeDsMethod`, or nothing.
    pub fn maybe_three_ds_method(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.three_ds_method = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::AuthenticationResult {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::AuthenticationResult>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `AuthorizationResult`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct AuthorizationResultBuilder(AuthorizationResultSlots);

impl root::AuthorizationResult {
    /// Starts with nothing set.
    pub fn builder() -> AuthorizationResultBuilder {
        AuthorizationResultBuilder(Default::default())
    }
}

impl AuthorizationResultBuilder {
    /// The acquirer's reference. `acquirerReferenceNumber`: string, optional.
    pub fn acquirer_reference_number(self, value: impl Into<String>) -> Self {
        self.maybe_acquirer_reference_number(Some(value))
    }
    /// `acquirerReferenceNumber`, or nothing.
    pub fn maybe_acquirer_reference_number(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.acquirer_reference_number = p::Slot::maybe(value);
        self
    }
    /// The reference to retrieve it by. `retrievalReferenceNumber`: string, optional.
    pub fn retrieval_reference_number(self, value: impl Into<String>) -> Self {
        self.maybe_retrieval_reference_number(Some(value))
    }
    /// `retrievalReferenceNumber`, or nothing.
    pub fn maybe_retrieval_reference_number(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.retrieval_reference_number = p::Slot::maybe(value);
        self
    }
    /// The number of the trace. `stan`: string, optional.
    pub fn stan(self, value: impl Into<String>) -> Self {
        self.maybe_stan(Some(value))
    }
    /// `stan`, or nothing.
    pub fn maybe_stan(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.stan = p::Slot::maybe(value);
        self
    }
    /// Whether the address was right. `avsResult`: string, optional.
    pub fn avs_result(self, value: impl Into<String>) -> Self {
        self.maybe_avs_result(Some(value))
    }
    /// `avsResult`, or nothing.
    pub fn maybe_avs_result(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.avs_result = p::Slot::maybe(value);
        self
    }
    /// Whether the security code was right. `cvvResult`: string, optional.
    pub fn cvv_result(self, value: impl Into<String>) -> Self {
        self.maybe_cvv_result(Some(value))
    }
    /// `cvvResult`, or nothing.
    pub fn maybe_cvv_result(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.cvv_result = p::Slot::maybe(value);
        self
    }
    /// What was authorised. `authorizedAmount`: `Amount`, optional.
    pub fn authorized_amount(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_authorized_amount(Some(value))
    }
    /// `authorizedAmount`, or nothing.
    pub fn maybe_authorized_amount(
        mut self,
        value: Option<impl Into<root::Amount>>,
    ) -> Self {
        self.0.authorized_amount = p::Slot::maybe(value);
        self
    }
    /// The issuer's code. `issuerAuthorizationCode`: string, optional.
    pub fn issuer_authorization_code(self, value: impl Into<String>) -> Self {
        self.maybe_issuer_authorization_code(Some(value))
    }
    /// `issuerAuthorizationCode`, or nothing.
    pub fn maybe_issuer_authorization_code(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.issuer_authorization_code = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::AuthorizationResult {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::AuthorizationResult>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `VirtualAccountCharge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct VirtualAccountChargeBuilder(VirtualAccountChargeSlots);

impl root::VirtualAccountCharge {
    /// Starts with nothing set.
    pub fn builder() -> VirtualAccountChargeBuilder {
        VirtualAccountChargeBuilder(Default::default())
    }
}

impl VirtualAccountChargeBuilder {
    /// The bank. `channel`: `VirtualAccountChannel`, optional.
    pub fn channel(self, value: root::VirtualAccountChannel) -> Self {
        self.maybe_channel(Some(value))
    }
    /// `channel`, or nothing.
    pub fn maybe_channel(mut self, value: Option<root::VirtualAccountChannel>) -> Self {
        self.0.channel = p::Slot::maybe(value);
        self
    }
    /// The number to transfer to. `virtualAccountNumber`: string, optional. Example: `00000001`
    pub fn virtual_account_number(self, value: impl Into<String>) -> Self {
        self.maybe_virtual_account_number(Some(value))
    }
    /// `virtualAccountNumber`, or nothing.
    pub fn maybe_virtual_account_number(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.virtual_account_number = p::Slot::maybe(value);
        self
    }
    /// The name that the customer sees. `virtualAccountName`: string, optional.
    pub fn virtual_account_name(self, value: impl Into<String>) -> Self {
        self.maybe_virtual_account_name(Some(value))
    }
    /// `virtualAccountName`, or nothing.
    pub fn maybe_virtual_account_name(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.virtual_account_name = p::Slot::maybe(value);
        self
    }
    /// Until when it can be paid to. `expiryAt`: datetime, optional.
    pub fn expiry_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_expiry_at(Some(value))
    }
    /// `expiryAt`, or nothing.
    pub fn maybe_expiry_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.expiry_at = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::VirtualAccountCharge {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::VirtualAccountCharge>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `QrCharge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct QrChargeBuilder(QrChargeSlots);

impl root::QrCharge {
    /// Starts with nothing set.
    pub fn builder() -> QrChargeBuilder {
        QrChargeBuilder(Default::default())
    }
}

impl QrChargeBuilder {
    /// The bank. `acquirer`: string, optional. Example: `BRI`
    pub fn acquirer(self, value: impl Into<String>) -> Self {
        self.maybe_acquirer(Some(value))
    }
    /// `acquirer`, or nothing.
    pub fn maybe_acquirer(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.acquirer = p::Slot::maybe(value);
        self
    }
    /// What the code holds. `qrContent`: string, optional.
    pub fn qr_content(self, value: impl Into<String>) -> Self {
        self.maybe_qr_content(Some(value))
    }
    /// `qrContent`, or nothing.
    pub fn maybe_qr_content(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.qr_content = p::Slot::maybe(value);
        self
    }
    /// A picture of it. `qrUrl`: string, optional.
    pub fn qr_url(self, value: impl Into<String>) -> Self {
        self.maybe_qr_url(Some(value))
    }
    /// `qrUrl`, or nothing.
    pub fn maybe_qr_url(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.qr_url = p::Slot::maybe(value);
        self
    }
    /// Whether it can be paid once. `qrType`: `QrType`, optional.
    pub fn qr_type(self, value: root::QrType) -> Self {
        self.maybe_qr_type(Some(value))
    }
    /// `qrType`, or nothing.
    pub fn maybe_qr_type(mut self, value: Option<root::QrType>) -> Self {
        self.0.qr_type = p::Slot::maybe(value);
        self
    }
    /// The reference, once it was paid. `retrievalReferenceNumber`: string, optional.
    pub fn retrieval_reference_number(self, value: impl Into<String>) -> Self {
        self.maybe_retrieval_reference_number(Some(value))
    }
    /// `retrievalReferenceNumber`, or nothing.
    pub fn maybe_retrieval_reference_number(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.retrieval_reference_number = p::Slot::maybe(value);
        self
    }
    /// Who paid it, once it was paid. `issuerName`: string, optional.
    pub fn issuer_name(self, value: impl Into<String>) -> Self {
        self.maybe_issuer_name(Some(value))
    }
    /// `issuerName`, or nothing.
    pub fn maybe_issuer_name(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.issuer_name = p::Slot::maybe(value);
        self
    }
    /// Until when it can be paid. `expiryAt`: datetime, optional.
    pub fn expiry_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_expiry_at(Some(value))
    }
    /// `expiryAt`, or nothing.
    pub fn maybe_expiry_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.expiry_at = p::Slot::maybe(value);
        self
    }
    /// The name that the customer sees. `merchantName`: string, optional.
    pub fn merchant_name(self, value: impl Into<String>) -> Self {
        self.maybe_merchant_name(Some(value))
    }
    /// `merchantName`, or nothing.
    pub fn maybe_merchant_name(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.merchant_name = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::QrCharge {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::QrCharge>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `EwalletCharge`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct EwalletChargeBuilder(EwalletChargeSlots);

impl root::EwalletCharge {
    /// Starts with nothing set.
    pub fn builder() -> EwalletChargeBuilder {
        EwalletChargeBuilder(Default::default())
    }
}

impl EwalletChargeBuilder {
    /// The wallet. `channel`: `EwalletChannel`, optional.
    pub fn channel(self, value: root::EwalletChannel) -> Self {
        self.maybe_channel(Some(value))
    }
    /// `channel`, or nothing.
    pub fn maybe_channel(mut self, value: Option<root::EwalletChannel>) -> Self {
        self.0.channel = p::Slot::maybe(value);
        self
    }
    /// Whose wallet it is. `accountInformations`: `EwalletChargeAccountInformations`, optional.
    pub fn account_informations(
        self,
        value: impl Into<root::EwalletChargeAccountInformations>,
    ) -> Self {
        self.maybe_account_informations(Some(value))
    }
    /// `accountInformations`, or nothing.
    pub fn maybe_account_informations(
        mut self,
        value: Option<impl Into<root::EwalletChargeAccountInformations>>,
    ) -> Self {
        self.0.account_informations = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::EwalletCharge {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::EwalletCharge>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `EwalletChargeAccountInformations`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct EwalletChargeAccountInformationsBuilder(
    EwalletChargeAccountInformationsSlots,
);

impl root::EwalletChargeAccountInformations {
    /// Starts with nothing set.
    pub fn builder() -> EwalletChargeAccountInformationsBuilder {
        EwalletChargeAccountInformationsBuilder(Default::default())
    }
}

impl EwalletChargeAccountInformationsBuilder {
    /// The telephone number, as in E.164. `mobileNumber`: string, optional, sensitive.
    pub fn mobile_number(self, value: impl Into<String>) -> Self {
        self.maybe_mobile_number(Some(value))
    }
    /// `mobileNumber`, or nothing.
    pub fn maybe_mobile_number(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.mobile_number = p::Slot::maybe(value);
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
    /// The value, not yet checked.
    pub fn build(self) -> root::EwalletChargeAccountInformations {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::EwalletChargeAccountInformations>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `RiskAssessment`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RiskAssessmentBuilder(RiskAssessmentSlots);

impl root::RiskAssessment {
    /// Starts with nothing set.
    pub fn builder() -> RiskAssessmentBuilder {
        RiskAssessmentBuilder(Default::default())
    }
}

impl RiskAssessmentBuilder {
    /// The score. `score`: string, optional. Example: `0`
    pub fn score(self, value: impl Into<String>) -> Self {
        self.maybe_score(Some(value))
    }
    /// `score`, or nothing.
    pub fn maybe_score(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.score = p::Slot::maybe(value);
        self
    }
    /// How high the risk is. `level`: string, optional.
    pub fn level(self, value: impl Into<String>) -> Self {
        self.maybe_level(Some(value))
    }
    /// `level`, or nothing.
    pub fn maybe_level(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.level = p::Slot::maybe(value);
        self
    }
    /// What to do. `recommendation`: string, optional.
    pub fn recommendation(self, value: impl Into<String>) -> Self {
        self.maybe_recommendation(Some(value))
    }
    /// `recommendation`, or nothing.
    pub fn maybe_recommendation(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.recommendation = p::Slot::maybe(value);
        self
    }
    /// How it ended. `status`: `RiskStatus`, optional.
    pub fn status(self, value: root::RiskStatus) -> Self {
        self.maybe_status(Some(value))
    }
    /// `status`, or nothing.
    pub fn maybe_status(mut self, value: Option<root::RiskStatus>) -> Self {
        self.0.status = p::Slot::maybe(value);
        self
    }
    /// When. `evaluatedAt`: datetime, optional.
    pub fn evaluated_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_evaluated_at(Some(value))
    }
    /// `evaluatedAt`, or nothing.
    pub fn maybe_evaluated_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.evaluated_at = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::RiskAssessment {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::RiskAssessment>, p::Violations> {
        self.build().check()
    }
}
