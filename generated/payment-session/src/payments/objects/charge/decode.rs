// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct ChargeSlots {
    pub id: p::Slot<String>,
    pub payment_session_id: p::Slot<String>,
    pub payment_session_client_reference_id: p::Slot<String>,
    pub statement_descriptor: p::Slot<String>,
    pub amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub status: p::Slot<root::ChargeStatus>,
    pub authorized_amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub captured_amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub is_captured: p::Slot<bool>,
    pub created_at: p::Slot<p::DateTime>,
    pub updated_at: p::Slot<p::DateTime>,
    pub paid_at: p::Slot<p::DateTime>,
    pub fds_risk_assessment: p::Slot<
        root::RiskAssessment,
        <root::RiskAssessment as p::Shape>::Seen,
    >,
    pub card: p::Slot<root::CardCharge, <root::CardCharge as p::Shape>::Seen>,
    pub capture_histories: p::Slot<Vec<root::CaptureHistory>>,
    pub virtual_account: p::Slot<
        root::VirtualAccountCharge,
        <root::VirtualAccountCharge as p::Shape>::Seen,
    >,
    pub qr: p::Slot<root::QrCharge, <root::QrCharge as p::Shape>::Seen>,
    pub ewallet: p::Slot<root::EwalletCharge, <root::EwalletCharge as p::Shape>::Seen>,
    pub failure_code: p::Slot<root::ChargeFailure>,
    pub failure_message: p::Slot<String>,
    pub recommendation: p::Slot<String>,
}

impl ChargeSlots {
    pub const PAYMENT_SESSION_CLIENT_REFERENCE_ID: p::Text = p::Text::new(
        p::Grammar::Alphanumeric,
    );
    pub const CAPTURE_HISTORIES: p::ListOf<p::Nested<root::CaptureHistory>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::CaptureHistory>::new(),
    );
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Charge {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.id),
            "paymentSessionId" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.payment_session_id)
            }
            "paymentSessionClientReferenceId" => {
                entry
                    .into(
                        &ChargeSlots::PAYMENT_SESSION_CLIENT_REFERENCE_ID,
                        &mut slots.payment_session_client_reference_id,
                    )
            }
            "statementDescriptor" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.statement_descriptor,
                    )
            }
            "amount" => entry.into(&p::Nested::<root::Amount>::new(), &mut slots.amount),
            "status" => {
                entry
                    .into(&p::Enumerated::<root::ChargeStatus>::new(), &mut slots.status)
            }
            "authorizedAmount" => {
                entry
                    .into(
                        &p::Nested::<root::Amount>::new(),
                        &mut slots.authorized_amount,
                    )
            }
            "capturedAmount" => {
                entry.into(&p::Nested::<root::Amount>::new(), &mut slots.captured_amount)
            }
            "isCaptured" => entry.into(&p::Boolean, &mut slots.is_captured),
            "createdAt" => entry.into(&p::Instant, &mut slots.created_at),
            "updatedAt" => entry.into(&p::Instant, &mut slots.updated_at),
            "paidAt" => entry.into(&p::Instant, &mut slots.paid_at),
            "fdsRiskAssessment" => {
                entry
                    .into(
                        &p::Nested::<root::RiskAssessment>::new(),
                        &mut slots.fds_risk_assessment,
                    )
            }
            "card" => entry.into(&p::Nested::<root::CardCharge>::new(), &mut slots.card),
            "captureHistories" => {
                entry.into(&ChargeSlots::CAPTURE_HISTORIES, &mut slots.capture_histories)
            }
            "virtualAccount" => {
                entry
                    .into(
                        &p::Nested::<root::VirtualAccountCharge>::new(),
                        &mut slots.virtual_account,
                    )
            }
            "qr" => entry.into(&p::Nested::<root::QrCharge>::new(), &mut slots.qr),
            "ewallet" => {
                entry.into(&p::Nested::<root::EwalletCharge>::new(), &mut slots.ewallet)
            }
            "failureCode" => {
                entry
                    .into(
                        &p::Enumerated::<root::ChargeFailure>::new(),
                        &mut slots.failure_code,
                    )
            }
            "failureMessage" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.failure_message)
            }
            "recommendation" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.recommendation)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Charge {
    const NAME: &'static str = "Charge";
    const NAMES: &'static [&'static str] = &[
        "id",
        "paymentSessionId",
        "paymentSessionClientReferenceId",
        "statementDescriptor",
        "amount",
        "status",
        "authorizedAmount",
        "capturedAmount",
        "isCaptured",
        "createdAt",
        "updatedAt",
        "paidAt",
        "fdsRiskAssessment",
        "card",
        "captureHistories",
        "virtualAccount",
        "qr",
        "ewallet",
        "failureCode",
        "failureMessage",
        "recommendation",
    ];
    type Slots = ChargeSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            ChargeView {
                status: slots.status.lend(),
                paid_at: slots.paid_at.lend(),
            }
                .judge(scope);
        }
        match slots {
            ChargeSlots {
                id: p::Slot::Value(slot_id),
                payment_session_id: p::Slot::Value(slot_payment_session_id),
                payment_session_client_reference_id: p::Slot::Value(
                    slot_payment_session_client_reference_id,
                ),
                statement_descriptor: p::Slot::Value(slot_statement_descriptor),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    id: slot_id,
                    payment_session_id: slot_payment_session_id,
                    payment_session_client_reference_id: slot_payment_session_client_reference_id,
                    statement_descriptor: slot_statement_descriptor,
                    amount: slots.amount.optional(),
                    status: slots.status.optional(),
                    authorized_amount: slots.authorized_amount.optional(),
                    captured_amount: slots.captured_amount.optional(),
                    is_captured: slots.is_captured.optional(),
                    created_at: slots.created_at.optional(),
                    updated_at: slots.updated_at.optional(),
                    paid_at: slots.paid_at.optional(),
                    fds_risk_assessment: slots.fds_risk_assessment.optional(),
                    card: slots.card.optional(),
                    capture_histories: slots.capture_histories.optional(),
                    virtual_account: slots.virtual_account.optional(),
                    qr: slots.qr.optional(),
                    ewallet: slots.ewallet.optional(),
                    failure_code: slots.failure_code.optional(),
                    failure_message: slots.failure_message.optional(),
                    recommendation: slots.recommendation.optional(),
                })
            }
            slots => {
                scope.mandatory("id", &slots.id);
                scope.mandatory("paymentSessionId", &slots.payment_session_id);
                scope
                    .mandatory(
                        "paymentSessionClientReferenceId",
                        &slots.payment_session_client_reference_id,
                    );
                scope.mandatory("statementDescriptor", &slots.statement_descriptor);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct CaptureHistorySlots {
    pub capture_id: p::Slot<String>,
    pub currency: p::Slot<root::Currency>,
    pub captured_amount: p::Slot<p::Decimal>,
    pub status: p::Slot<root::CaptureStatus>,
    pub created_at: p::Slot<p::DateTime>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CaptureHistory {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "captureId" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.capture_id)
            }
            "currency" => {
                entry.into(&p::Newtype::<root::Currency>::new(), &mut slots.currency)
            }
            "capturedAmount" => entry.into(&p::Number::ANY, &mut slots.captured_amount),
            "status" => {
                entry
                    .into(
                        &p::Enumerated::<root::CaptureStatus>::new(),
                        &mut slots.status,
                    )
            }
            "createdAt" => entry.into(&p::Instant, &mut slots.created_at),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CaptureHistory {
    const NAME: &'static str = "CaptureHistory";
    const NAMES: &'static [&'static str] = &[
        "captureId",
        "currency",
        "capturedAmount",
        "status",
        "createdAt",
    ];
    type Slots = CaptureHistorySlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    capture_id: slots.capture_id.optional(),
                    currency: slots.currency.optional(),
                    captured_amount: slots.captured_amount.optional(),
                    status: slots.status.optional(),
                    created_at: slots.created_at.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct CardChargeSlots {
    pub fingerprint: p::Slot<String>,
    pub network: p::Slot<String>,
    pub first6: p::Slot<String>,
    pub first8: p::Slot<String>,
    pub last4: p::Slot<String>,
    pub exp_month: p::Slot<String>,
    pub exp_year: p::Slot<String>,
    pub card_holder_first_name: p::Slot<String>,
    pub card_holder_last_name: p::Slot<String>,
    pub bin_informations: p::Slot<
        root::BinInformation,
        <root::BinInformation as p::Shape>::Seen,
    >,
    pub authentication_result: p::Slot<
        root::AuthenticationResult,
        <root::AuthenticationResult as p::Shape>::Seen,
    >,
    pub authorization_result: p::Slot<
        root::AuthorizationResult,
        <root::AuthorizationResult as p::Shape>::Seen,
    >,
    pub authorization_code: p::Slot<String>,
    pub network_transaction_id: p::Slot<String>,
    pub merchant_advice_code: p::Slot<String>,
}

impl CardChargeSlots {
    pub const FIRST6: p::Text = p::Text::new(p::Grammar::Numeric).at_least(6).at_most(6);
    pub const FIRST8: p::Text = p::Text::new(p::Grammar::Numeric).at_least(8).at_most(8);
    pub const LAST4: p::Text = p::Text::new(p::Grammar::Numeric).at_least(4).at_most(4);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CardCharge {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "fingerprint" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.fingerprint)
            }
            "network" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.network),
            "first6" => entry.into(&CardChargeSlots::FIRST6, &mut slots.first6),
            "first8" => entry.into(&CardChargeSlots::FIRST8, &mut slots.first8),
            "last4" => entry.into(&CardChargeSlots::LAST4, &mut slots.last4),
            "expMonth" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.exp_month)
            }
            "expYear" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.exp_year),
            "cardHolderFirstName" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.card_holder_first_name,
                    )
            }
            "cardHolderLastName" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.card_holder_last_name,
                    )
            }
            "binInformations" => {
                entry
                    .into(
                        &p::Nested::<root::BinInformation>::new(),
                        &mut slots.bin_informations,
                    )
            }
            "authenticationResult" => {
                entry
                    .into(
                        &p::Nested::<root::AuthenticationResult>::new(),
                        &mut slots.authentication_result,
                    )
            }
            "authorizationResult" => {
                entry
                    .into(
                        &p::Nested::<root::AuthorizationResult>::new(),
                        &mut slots.authorization_result,
                    )
            }
            "authorizationCode" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization_code)
            }
            "networkTransactionId" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.network_transaction_id,
                    )
            }
            "merchantAdviceCode" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.merchant_advice_code,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CardCharge {
    const NAME: &'static str = "CardCharge";
    const NAMES: &'static [&'static str] = &[
        "fingerprint",
        "network",
        "first6",
        "first8",
        "last4",
        "expMonth",
        "expYear",
        "cardHolderFirstName",
        "cardHolderLastName",
        "binInformations",
        "authenticationResult",
        "authorizationResult",
        "authorizationCode",
        "networkTransactionId",
        "merchantAdviceCode",
    ];
    type Slots = CardChargeSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    fingerprint: slots.fingerprint.optional(),
                    network: slots.network.optional(),
                    first6: slots.first6.optional(),
                    first8: slots.first8.optional(),
                    last4: slots.last4.optional(),
                    exp_month: slots.exp_month.optional(),
                    exp_year: slots.exp_year.optional(),
                    card_holder_first_name: slots.card_holder_first_name.optional(),
                    card_holder_last_name: slots.card_holder_last_name.optional(),
                    bin_informations: slots.bin_informations.optional(),
                    authentication_result: slots.authentication_result.optional(),
                    authorization_result: slots.authorization_result.optional(),
                    authorization_code: slots.authorization_code.optional(),
                    network_transaction_id: slots.network_transaction_id.optional(),
                    merchant_advice_code: slots.merchant_advice_code.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct BinInformationSlots {
    pub r#type: p::Slot<root::BinType>,
    pub issuing_bank: p::Slot<String>,
    pub brand: p::Slot<String>,
    pub country: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::BinInformation {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "type" => {
                entry.into(&p::Enumerated::<root::BinType>::new(), &mut slots.r#type)
            }
            "issuingBank" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.issuing_bank)
            }
            "brand" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.brand),
            "country" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.country),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::BinInformation {
    const NAME: &'static str = "BinInformation";
    const NAMES: &'static [&'static str] = &["type", "issuingBank", "brand", "country"];
    type Slots = BinInformationSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slots.r#type.optional(),
                    issuing_bank: slots.issuing_bank.optional(),
                    brand: slots.brand.optional(),
                    country: slots.country.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct AuthenticationResultSlots {
    pub three_ds_version: p::Slot<p::Nullable<String>>,
    pub three_ds_result: p::Slot<root::ThreeDsResult>,
    pub eci_code: p::Slot<String>,
    pub three_ds_method: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::AuthenticationResult {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "threeDsVersion" => {
                entry
                    .into(
                        &p::OrNull(p::Text::new(p::Grammar::Any)),
                        &mut slots.three_ds_version,
                    )
            }
            "threeDsResult" => {
                entry
                    .into(
                        &p::Enumerated::<root::ThreeDsResult>::new(),
                        &mut slots.three_ds_result,
                    )
            }
            "eciCode" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.eci_code),
            "threeDsMethod" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.three_ds_method)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::AuthenticationResult {
    const NAME: &'static str = "AuthenticationResult";
    const NAMES: &'static [&'static str] = &[
        "threeDsVersion",
        "threeDsResult",
        "eciCode",
        "threeDsMethod",
    ];
    type Slots = AuthenticationResultSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    three_ds_version: slots.three_ds_version.optional(),
                    three_ds_result: slots.three_ds_result.optional(),
                    eci_code: slots.eci_code.optional(),
                    three_ds_method: slots.three_ds_method.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct AuthorizationResultSlots {
    pub acquirer_reference_number: p::Slot<String>,
    pub retrieval_reference_number: p::Slot<String>,
    pub stan: p::Slot<String>,
    pub avs_result: p::Slot<String>,
    pub cvv_result: p::Slot<String>,
    pub authorized_amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub issuer_authorization_code: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::AuthorizationResult {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "acquirerReferenceNumber" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.acquirer_reference_number,
                    )
            }
            "retrievalReferenceNumber" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.retrieval_reference_number,
                    )
            }
            "stan" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.stan),
            "avsResult" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.avs_result)
            }
            "cvvResult" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.cvv_result)
            }
            "authorizedAmount" => {
                entry
                    .into(
                        &p::Nested::<root::Amount>::new(),
                        &mut slots.authorized_amount,
                    )
            }
            "issuerAuthorizationCode" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.issuer_authorization_code,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::AuthorizationResult {
    const NAME: &'static str = "AuthorizationResult";
    const NAMES: &'static [&'static str] = &[
        "acquirerReferenceNumber",
        "retrievalReferenceNumber",
        "stan",
        "avsResult",
        "cvvResult",
        "authorizedAmount",
        "issuerAuthorizationCode",
    ];
    type Slots = AuthorizationResultSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    acquirer_reference_number: slots
                        .acquirer_reference_number
                        .optional(),
                    retrieval_reference_number: slots
                        .retrieval_reference_number
                        .optional(),
                    stan: slots.stan.optional(),
                    avs_result: slots.avs_result.optional(),
                    cvv_result: slots.cvv_result.optional(),
                    authorized_amount: slots.authorized_amount.optional(),
                    issuer_authorization_code: slots.issuer_authorization_code.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct VirtualAccountChargeSlots {
    pub channel: p::Slot<root::VirtualAccountChannel>,
    pub virtual_account_number: p::Slot<String>,
    pub virtual_account_name: p::Slot<String>,
    pub expiry_at: p::Slot<p::DateTime>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::VirtualAccountCharge {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "channel" => {
                entry
                    .into(
                        &p::Enumerated::<root::VirtualAccountChannel>::new(),
                        &mut slots.channel,
                    )
            }
            "virtualAccountNumber" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.virtual_account_number,
                    )
            }
            "virtualAccountName" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.virtual_account_name,
                    )
            }
            "expiryAt" => entry.into(&p::Instant, &mut slots.expiry_at),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::VirtualAccountCharge {
    const NAME: &'static str = "VirtualAccountCharge";
    const NAMES: &'static [&'static str] = &[
        "channel",
        "virtualAccountNumber",
        "virtualAccountName",
        "expiryAt",
    ];
    type Slots = VirtualAccountChargeSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel: slots.channel.optional(),
                    virtual_account_number: slots.virtual_account_number.optional(),
                    virtual_account_name: slots.virtual_account_name.optional(),
                    expiry_at: slots.expiry_at.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct QrChargeSlots {
    pub acquirer: p::Slot<String>,
    pub qr_content: p::Slot<String>,
    pub qr_url: p::Slot<String>,
    pub qr_type: p::Slot<root::QrType>,
    pub retrieval_reference_number: p::Slot<String>,
    pub issuer_name: p::Slot<String>,
    pub expiry_at: p::Slot<p::DateTime>,
    pub merchant_name: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::QrCharge {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "acquirer" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.acquirer),
            "qrContent" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.qr_content)
            }
            "qrUrl" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.qr_url),
            "qrType" => {
                entry.into(&p::Enumerated::<root::QrType>::new(), &mut slots.qr_type)
            }
            "retrievalReferenceNumber" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.retrieval_reference_number,
                    )
            }
            "issuerName" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.issuer_name)
            }
            "expiryAt" => entry.into(&p::Instant, &mut slots.expiry_at),
            "merchantName" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.merchant_name)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::QrCharge {
    const NAME: &'static str = "QrCharge";
    const NAMES: &'static [&'static str] = &[
        "acquirer",
        "qrContent",
        "qrUrl",
        "qrType",
        "retrievalReferenceNumber",
        "issuerName",
        "expiryAt",
        "merchantName",
    ];
    type Slots = QrChargeSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    acquirer: slots.acquirer.optional(),
                    qr_content: slots.qr_content.optional(),
                    qr_url: slots.qr_url.optional(),
                    qr_type: slots.qr_type.optional(),
                    retrieval_reference_number: slots
                        .retrieval_reference_number
                        .optional(),
                    issuer_name: slots.issuer_name.optional(),
                    expiry_at: slots.expiry_at.optional(),
                    merchant_name: slots.merchant_name.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct EwalletChargeSlots {
    pub channel: p::Slot<root::EwalletChannel>,
    pub account_informations: p::Slot<
        root::EwalletChargeAccountInformations,
        <root::EwalletChargeAccountInformations as p::Shape>::Seen,
    >,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::EwalletCharge {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "channel" => {
                entry
                    .into(
                        &p::Enumerated::<root::EwalletChannel>::new(),
                        &mut slots.channel,
                    )
            }
            "accountInformations" => {
                entry
                    .into(
                        &p::Nested::<root::EwalletChargeAccountInformations>::new(),
                        &mut slots.account_informations,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::EwalletCharge {
    const NAME: &'static str = "EwalletCharge";
    const NAMES: &'static [&'static str] = &["channel", "accountInformations"];
    type Slots = EwalletChargeSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel: slots.channel.optional(),
                    account_informations: slots.account_informations.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct EwalletChargeAccountInformationsSlots {
    pub mobile_number: p::Slot<String>,
    pub name: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::EwalletChargeAccountInformations {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "mobileNumber" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.mobile_number)
            }
            "name" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.name),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::EwalletChargeAccountInformations {
    const NAME: &'static str = "EwalletChargeAccountInformations";
    const NAMES: &'static [&'static str] = &["mobileNumber", "name"];
    type Slots = EwalletChargeAccountInformationsSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    mobile_number: slots.mobile_number.optional(),
                    name: slots.name.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct RiskAssessmentSlots {
    pub score: p::Slot<String>,
    pub level: p::Slot<String>,
    pub recommendation: p::Slot<String>,
    pub status: p::Slot<root::RiskStatus>,
    pub evaluated_at: p::Slot<p::DateTime>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::RiskAssessment {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "score" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.score),
            "level" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.level),
            "recommendation" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.recommendation)
            }
            "status" => {
                entry.into(&p::Enumerated::<root::RiskStatus>::new(), &mut slots.status)
            }
            "evaluatedAt" => entry.into(&p::Instant, &mut slots.evaluated_at),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::RiskAssessment {
    const NAME: &'static str = "RiskAssessment";
    const NAMES: &'static [&'static str] = &[
        "score",
        "level",
        "recommendation",
        "status",
        "evaluatedAt",
    ];
    type Slots = RiskAssessmentSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    score: slots.score.optional(),
                    level: slots.level.optional(),
                    recommendation: slots.recommendation.optional(),
                    status: slots.status.optional(),
                    evaluated_at: slots.evaluated_at.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

p::enumeration!(kept root::ChargeStatus {
    WaitingForUserAction = "WAITING_FOR_USER_ACTION",
    WaitingForAuthentication = "WAITING_FOR_AUTHENTICATION",
    Processing = "PROCESSING",
    WaitingForCapture = "WAITING_FOR_CAPTURE",
    Failed = "FAILED",
    Success = "SUCCESS",
});

p::enumeration!(kept root::ChargeFailure {
    DeclinedByChannel = "DECLINED_BY_CHANNEL",
    InvalidAccount = "INVALID_ACCOUNT",
    AuthenticationFailed = "AUTHENTICATION_FAILED",
    SuspectedFraud = "SUSPECTED_FRAUD",
    InsufficientFund = "INSUFFICIENT_FUND",
    ChannelUnavailable = "CHANNEL_UNAVAILABLE",
    CancelledByUser = "CANCELLED_BY_USER",
    ChargeExpired = "CHARGE_EXPIRED",
    BlockedByFds = "BLOCKED_BY_FDS",
    RequireReview = "REQUIRE_REVIEW",
});

p::enumeration!(kept root::CaptureStatus {
    Pending = "PENDING",
    Success = "SUCCESS",
    Failed = "FAILED",
});

p::enumeration!(kept root::BinType {
    Debit = "DEBIT",
    Credit = "CREDIT",
    Prepaid = "PREPAID",
});

p::enumeration!(kept root::ThreeDsResult {
    Successful = "SUCCESSFUL",
    AuthenticationSuccessful = "AUTHENTICATION_SUCCESSFUL",
    Attempted = "ATTEMPTED",
    Failed = "FAILED",
    NotAvailable = "NOT_AVAILABLE",
    ProcessingError = "PROCESSING_ERROR",
});

p::enumeration!(kept root::QrType {
    Dynamic = "DYNAMIC",
    Static = "STATIC",
});

p::enumeration!(kept root::RiskStatus {
    Passed = "PASSED",
    Rejected = "REJECTED",
});
