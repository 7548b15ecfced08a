// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[derive(::core::default::Default)]
pub struct ChargeSlots {
    pub id: p::Slot<::std::string::String>,
    pub payment_session_id: p::Slot<::std::string::String>,
    pub payment_session_client_reference_id: p::Slot<::std::string::String>,
    pub statement_descriptor: p::Slot<::std::string::String>,
    pub amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub status: p::Slot<root::ChargeStatus>,
    pub authorized_amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub captured_amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub is_captured: p::Slot<bool>,
    pub created_at: p::Slot<::paramtable::DateTime>,
    pub updated_at: p::Slot<::paramtable::DateTime>,
    pub paid_at: p::Slot<::paramtable::DateTime>,
    pub fds_risk_assessment: p::Slot<
        root::RiskAssessment,
        <root::RiskAssessment as p::Shape>::Seen,
    >,
    pub card: p::Slot<root::CardCharge, <root::CardCharge as p::Shape>::Seen>,
    pub capture_histories: p::Slot<::std::vec::Vec<root::CaptureHistory>>,
    pub virtual_account: p::Slot<
        root::VirtualAccountCharge,
        <root::VirtualAccountCharge as p::Shape>::Seen,
    >,
    pub qr: p::Slot<root::QrCharge, <root::QrCharge as p::Shape>::Seen>,
    pub ewallet: p::Slot<root::EwalletCharge, <root::EwalletCharge as p::Shape>::Seen>,
    pub failure_code: p::Slot<root::ChargeFailure>,
    pub failure_message: p::Slot<::std::string::String>,
    pub recommendation: p::Slot<::std::string::String>,
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
impl<'t> ::paramtable::TableIn<'t> for root::Charge {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.id),
            "paymentSessionId" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.payment_session_id)
            }
            "paymentSessionClientReferenceId" => {
                entry
                    .into(
                        &super::decode::ChargeSlots::PAYMENT_SESSION_CLIENT_REFERENCE_ID,
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
                entry
                    .into(
                        &super::decode::ChargeSlots::CAPTURE_HISTORIES,
                        &mut slots.capture_histories,
                    )
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
            super::validate::ChargeView {
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
                amount: slot_amount,
                status: slot_status,
                authorized_amount: slot_authorized_amount,
                captured_amount: slot_captured_amount,
                is_captured: slot_is_captured,
                created_at: slot_created_at,
                updated_at: slot_updated_at,
                paid_at: slot_paid_at,
                fds_risk_assessment: slot_fds_risk_assessment,
                card: slot_card,
                capture_histories: slot_capture_histories,
                virtual_account: slot_virtual_account,
                qr: slot_qr,
                ewallet: slot_ewallet,
                failure_code: slot_failure_code,
                failure_message: slot_failure_message,
                recommendation: slot_recommendation,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    id: slot_id,
                    payment_session_id: slot_payment_session_id,
                    payment_session_client_reference_id: slot_payment_session_client_reference_id,
                    statement_descriptor: slot_statement_descriptor,
                    amount: slot_amount.optional(),
                    status: slot_status.optional(),
                    authorized_amount: slot_authorized_amount.optional(),
                    captured_amount: slot_captured_amount.optional(),
                    is_captured: slot_is_captured.optional(),
                    created_at: slot_created_at.optional(),
                    updated_at: slot_updated_at.optional(),
                    paid_at: slot_paid_at.optional(),
                    fds_risk_assessment: slot_fds_risk_assessment.optional(),
                    card: slot_card.optional(),
                    capture_histories: slot_capture_histories.optional(),
                    virtual_account: slot_virtual_account.optional(),
                    qr: slot_qr.optional(),
                    ewallet: slot_ewallet.optional(),
                    failure_code: slot_failure_code.optional(),
                    failure_message: slot_failure_message.optional(),
                    recommendation: slot_recommendation.optional(),
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

#[derive(::core::default::Default)]
pub struct CaptureHistorySlots {
    pub capture_id: p::Slot<::std::string::String>,
    pub currency: p::Slot<root::Currency>,
    pub captured_amount: p::Slot<::paramtable::Decimal>,
    pub status: p::Slot<root::CaptureStatus>,
    pub created_at: p::Slot<::paramtable::DateTime>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::CaptureHistory {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            CaptureHistorySlots {
                capture_id: slot_capture_id,
                currency: slot_currency,
                captured_amount: slot_captured_amount,
                status: slot_status,
                created_at: slot_created_at,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    capture_id: slot_capture_id.optional(),
                    currency: slot_currency.optional(),
                    captured_amount: slot_captured_amount.optional(),
                    status: slot_status.optional(),
                    created_at: slot_created_at.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct CardChargeSlots {
    pub fingerprint: p::Slot<::std::string::String>,
    pub network: p::Slot<::std::string::String>,
    pub first6: p::Slot<::std::string::String>,
    pub first8: p::Slot<::std::string::String>,
    pub last4: p::Slot<::std::string::String>,
    pub exp_month: p::Slot<::std::string::String>,
    pub exp_year: p::Slot<::std::string::String>,
    pub card_holder_first_name: p::Slot<::std::string::String>,
    pub card_holder_last_name: p::Slot<::std::string::String>,
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
    pub authorization_code: p::Slot<::std::string::String>,
    pub network_transaction_id: p::Slot<::std::string::String>,
    pub merchant_advice_code: p::Slot<::std::string::String>,
}

impl CardChargeSlots {
    pub const FIRST6: p::Text = p::Text::new(p::Grammar::Numeric).at_least(6).at_most(6);
    pub const FIRST8: p::Text = p::Text::new(p::Grammar::Numeric).at_least(8).at_most(8);
    pub const LAST4: p::Text = p::Text::new(p::Grammar::Numeric).at_least(4).at_most(4);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::CardCharge {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "fingerprint" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.fingerprint)
            }
            "network" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.network),
            "first6" => {
                entry.into(&super::decode::CardChargeSlots::FIRST6, &mut slots.first6)
            }
            "first8" => {
                entry.into(&super::decode::CardChargeSlots::FIRST8, &mut slots.first8)
            }
            "last4" => {
                entry.into(&super::decode::CardChargeSlots::LAST4, &mut slots.last4)
            }
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
            CardChargeSlots {
                fingerprint: slot_fingerprint,
                network: slot_network,
                first6: slot_first6,
                first8: slot_first8,
                last4: slot_last4,
                exp_month: slot_exp_month,
                exp_year: slot_exp_year,
                card_holder_first_name: slot_card_holder_first_name,
                card_holder_last_name: slot_card_holder_last_name,
                bin_informations: slot_bin_informations,
                authentication_result: slot_authentication_result,
                authorization_result: slot_authorization_result,
                authorization_code: slot_authorization_code,
                network_transaction_id: slot_network_transaction_id,
                merchant_advice_code: slot_merchant_advice_code,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    fingerprint: slot_fingerprint.optional(),
                    network: slot_network.optional(),
                    first6: slot_first6.optional(),
                    first8: slot_first8.optional(),
                    last4: slot_last4.optional(),
                    exp_month: slot_exp_month.optional(),
                    exp_year: slot_exp_year.optional(),
                    card_holder_first_name: slot_card_holder_first_name.optional(),
                    card_holder_last_name: slot_card_holder_last_name.optional(),
                    bin_informations: slot_bin_informations.optional(),
                    authentication_result: slot_authentication_result.optional(),
                    authorization_result: slot_authorization_result.optional(),
                    authorization_code: slot_authorization_code.optional(),
                    network_transaction_id: slot_network_transaction_id.optional(),
                    merchant_advice_code: slot_merchant_advice_code.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct BinInformationSlots {
    pub r#type: p::Slot<root::BinType>,
    pub issuing_bank: p::Slot<::std::string::String>,
    pub brand: p::Slot<::std::string::String>,
    pub country: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::BinInformation {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            BinInformationSlots {
                r#type: slot_type,
                issuing_bank: slot_issuing_bank,
                brand: slot_brand,
                country: slot_country,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type.optional(),
                    issuing_bank: slot_issuing_bank.optional(),
                    brand: slot_brand.optional(),
                    country: slot_country.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct AuthenticationResultSlots {
    pub three_ds_version: p::Slot<::paramtable::Nullable<::std::string::String>>,
    pub three_ds_result: p::Slot<root::ThreeDsResult>,
    pub eci_code: p::Slot<::std::string::String>,
    pub three_ds_method: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::AuthenticationResult {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            AuthenticationResultSlots {
                three_ds_version: slot_three_ds_version,
                three_ds_result: slot_three_ds_result,
                eci_code: slot_eci_code,
                three_ds_method: slot_three_ds_method,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    three_ds_version: slot_three_ds_version.optional(),
                    three_ds_result: slot_three_ds_result.optional(),
                    eci_code: slot_eci_code.optional(),
                    three_ds_method: slot_three_ds_method.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct AuthorizationResultSlots {
    pub acquirer_reference_number: p::Slot<::std::string::String>,
    pub retrieval_reference_number: p::Slot<::std::string::String>,
    pub stan: p::Slot<::std::string::String>,
    pub avs_result: p::Slot<::std::string::String>,
    pub cvv_result: p::Slot<::std::string::String>,
    pub authorized_amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub issuer_authorization_code: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::AuthorizationResult {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            AuthorizationResultSlots {
                acquirer_reference_number: slot_acquirer_reference_number,
                retrieval_reference_number: slot_retrieval_reference_number,
                stan: slot_stan,
                avs_result: slot_avs_result,
                cvv_result: slot_cvv_result,
                authorized_amount: slot_authorized_amount,
                issuer_authorization_code: slot_issuer_authorization_code,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    acquirer_reference_number: slot_acquirer_reference_number.optional(),
                    retrieval_reference_number: slot_retrieval_reference_number
                        .optional(),
                    stan: slot_stan.optional(),
                    avs_result: slot_avs_result.optional(),
                    cvv_result: slot_cvv_result.optional(),
                    authorized_amount: slot_authorized_amount.optional(),
                    issuer_authorization_code: slot_issuer_authorization_code.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct VirtualAccountChargeSlots {
    pub channel: p::Slot<root::VirtualAccountChannel>,
    pub virtual_account_number: p::Slot<::std::string::String>,
    pub virtual_account_name: p::Slot<::std::string::String>,
    pub expiry_at: p::Slot<::paramtable::DateTime>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::VirtualAccountCharge {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            VirtualAccountChargeSlots {
                channel: slot_channel,
                virtual_account_number: slot_virtual_account_number,
                virtual_account_name: slot_virtual_account_name,
                expiry_at: slot_expiry_at,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel: slot_channel.optional(),
                    virtual_account_number: slot_virtual_account_number.optional(),
                    virtual_account_name: slot_virtual_account_name.optional(),
                    expiry_at: slot_expiry_at.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct QrChargeSlots {
    pub acquirer: p::Slot<::std::string::String>,
    pub qr_content: p::Slot<::std::string::String>,
    pub qr_url: p::Slot<::std::string::String>,
    pub qr_type: p::Slot<root::QrType>,
    pub retrieval_reference_number: p::Slot<::std::string::String>,
    pub issuer_name: p::Slot<::std::string::String>,
    pub expiry_at: p::Slot<::paramtable::DateTime>,
    pub merchant_name: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::QrCharge {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            QrChargeSlots {
                acquirer: slot_acquirer,
                qr_content: slot_qr_content,
                qr_url: slot_qr_url,
                qr_type: slot_qr_type,
                retrieval_reference_number: slot_retrieval_reference_number,
                issuer_name: slot_issuer_name,
                expiry_at: slot_expiry_at,
                merchant_name: slot_merchant_name,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    acquirer: slot_acquirer.optional(),
                    qr_content: slot_qr_content.optional(),
                    qr_url: slot_qr_url.optional(),
                    qr_type: slot_qr_type.optional(),
                    retrieval_reference_number: slot_retrieval_reference_number
                        .optional(),
                    issuer_name: slot_issuer_name.optional(),
                    expiry_at: slot_expiry_at.optional(),
                    merchant_name: slot_merchant_name.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct EwalletChargeSlots {
    pub channel: p::Slot<root::EwalletChannel>,
    pub account_informations: p::Slot<
        root::EwalletChargeAccountInformations,
        <root::EwalletChargeAccountInformations as p::Shape>::Seen,
    >,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::EwalletCharge {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            EwalletChargeSlots {
                channel: slot_channel,
                account_informations: slot_account_informations,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel: slot_channel.optional(),
                    account_informations: slot_account_informations.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct EwalletChargeAccountInformationsSlots {
    pub mobile_number: p::Slot<::std::string::String>,
    pub name: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::EwalletChargeAccountInformations {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            EwalletChargeAccountInformationsSlots {
                mobile_number: slot_mobile_number,
                name: slot_name,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    mobile_number: slot_mobile_number.optional(),
                    name: slot_name.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct RiskAssessmentSlots {
    pub score: p::Slot<::std::string::String>,
    pub level: p::Slot<::std::string::String>,
    pub recommendation: p::Slot<::std::string::String>,
    pub status: p::Slot<root::RiskStatus>,
    pub evaluated_at: p::Slot<::paramtable::DateTime>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::RiskAssessment {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            RiskAssessmentSlots {
                score: slot_score,
                level: slot_level,
                recommendation: slot_recommendation,
                status: slot_status,
                evaluated_at: slot_evaluated_at,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    score: slot_score.optional(),
                    level: slot_level.optional(),
                    recommendation: slot_recommendation.optional(),
                    status: slot_status.optional(),
                    evaluated_at: slot_evaluated_at.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

impl root::ChargeStatus {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::WaitingForUserAction,
        Self::WaitingForAuthentication,
        Self::Processing,
        Self::WaitingForCapture,
        Self::Failed,
        Self::Success,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WaitingForUserAction => "WAITING_FOR_USER_ACTION",
            Self::WaitingForAuthentication => "WAITING_FOR_AUTHENTICATION",
            Self::Processing => "PROCESSING",
            Self::WaitingForCapture => "WAITING_FOR_CAPTURE",
            Self::Failed => "FAILED",
            Self::Success => "SUCCESS",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::ChargeStatus {
    const VALUES: &'static [&'static str] = &[
        "WAITING_FOR_USER_ACTION",
        "WAITING_FOR_AUTHENTICATION",
        "PROCESSING",
        "WAITING_FOR_CAPTURE",
        "FAILED",
        "SUCCESS",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "WAITING_FOR_USER_ACTION" => root::ChargeStatus::WaitingForUserAction,
                "WAITING_FOR_AUTHENTICATION" => {
                    root::ChargeStatus::WaitingForAuthentication
                }
                "PROCESSING" => root::ChargeStatus::Processing,
                "WAITING_FOR_CAPTURE" => root::ChargeStatus::WaitingForCapture,
                "FAILED" => root::ChargeStatus::Failed,
                "SUCCESS" => root::ChargeStatus::Success,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::ChargeStatus::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::ChargeStatus::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::ChargeStatus {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::ChargeStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::ChargeFailure {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::DeclinedByChannel,
        Self::InvalidAccount,
        Self::AuthenticationFailed,
        Self::SuspectedFraud,
        Self::InsufficientFund,
        Self::ChannelUnavailable,
        Self::CancelledByUser,
        Self::ChargeExpired,
        Self::BlockedByFds,
        Self::RequireReview,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DeclinedByChannel => "DECLINED_BY_CHANNEL",
            Self::InvalidAccount => "INVALID_ACCOUNT",
            Self::AuthenticationFailed => "AUTHENTICATION_FAILED",
            Self::SuspectedFraud => "SUSPECTED_FRAUD",
            Self::InsufficientFund => "INSUFFICIENT_FUND",
            Self::ChannelUnavailable => "CHANNEL_UNAVAILABLE",
            Self::CancelledByUser => "CANCELLED_BY_USER",
            Self::ChargeExpired => "CHARGE_EXPIRED",
            Self::BlockedByFds => "BLOCKED_BY_FDS",
            Self::RequireReview => "REQUIRE_REVIEW",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::ChargeFailure {
    const VALUES: &'static [&'static str] = &[
        "DECLINED_BY_CHANNEL",
        "INVALID_ACCOUNT",
        "AUTHENTICATION_FAILED",
        "SUSPECTED_FRAUD",
        "INSUFFICIENT_FUND",
        "CHANNEL_UNAVAILABLE",
        "CANCELLED_BY_USER",
        "CHARGE_EXPIRED",
        "BLOCKED_BY_FDS",
        "REQUIRE_REVIEW",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "DECLINED_BY_CHANNEL" => root::ChargeFailure::DeclinedByChannel,
                "INVALID_ACCOUNT" => root::ChargeFailure::InvalidAccount,
                "AUTHENTICATION_FAILED" => root::ChargeFailure::AuthenticationFailed,
                "SUSPECTED_FRAUD" => root::ChargeFailure::SuspectedFraud,
                "INSUFFICIENT_FUND" => root::ChargeFailure::InsufficientFund,
                "CHANNEL_UNAVAILABLE" => root::ChargeFailure::ChannelUnavailable,
                "CANCELLED_BY_USER" => root::ChargeFailure::CancelledByUser,
                "CHARGE_EXPIRED" => root::ChargeFailure::ChargeExpired,
                "BLOCKED_BY_FDS" => root::ChargeFailure::BlockedByFds,
                "REQUIRE_REVIEW" => root::ChargeFailure::RequireReview,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::ChargeFailure::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::ChargeFailure::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::ChargeFailure {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::ChargeFailure {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::CaptureStatus {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Pending, Self::Success, Self::Failed];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::CaptureStatus {
    const VALUES: &'static [&'static str] = &["PENDING", "SUCCESS", "FAILED"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "PENDING" => root::CaptureStatus::Pending,
                "SUCCESS" => root::CaptureStatus::Success,
                "FAILED" => root::CaptureStatus::Failed,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::CaptureStatus::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::CaptureStatus::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::CaptureStatus {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::CaptureStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::BinType {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Debit, Self::Credit, Self::Prepaid];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debit => "DEBIT",
            Self::Credit => "CREDIT",
            Self::Prepaid => "PREPAID",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::BinType {
    const VALUES: &'static [&'static str] = &["DEBIT", "CREDIT", "PREPAID"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "DEBIT" => root::BinType::Debit,
                "CREDIT" => root::BinType::Credit,
                "PREPAID" => root::BinType::Prepaid,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::BinType::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::BinType::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::BinType {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::BinType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::ThreeDsResult {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Successful,
        Self::AuthenticationSuccessful,
        Self::Attempted,
        Self::Failed,
        Self::NotAvailable,
        Self::ProcessingError,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Successful => "SUCCESSFUL",
            Self::AuthenticationSuccessful => "AUTHENTICATION_SUCCESSFUL",
            Self::Attempted => "ATTEMPTED",
            Self::Failed => "FAILED",
            Self::NotAvailable => "NOT_AVAILABLE",
            Self::ProcessingError => "PROCESSING_ERROR",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::ThreeDsResult {
    const VALUES: &'static [&'static str] = &[
        "SUCCESSFUL",
        "AUTHENTICATION_SUCCESSFUL",
        "ATTEMPTED",
        "FAILED",
        "NOT_AVAILABLE",
        "PROCESSING_ERROR",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "SUCCESSFUL" => root::ThreeDsResult::Successful,
                "AUTHENTICATION_SUCCESSFUL" => {
                    root::ThreeDsResult::AuthenticationSuccessful
                }
                "ATTEMPTED" => root::ThreeDsResult::Attempted,
                "FAILED" => root::ThreeDsResult::Failed,
                "NOT_AVAILABLE" => root::ThreeDsResult::NotAvailable,
                "PROCESSING_ERROR" => root::ThreeDsResult::ProcessingError,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::ThreeDsResult::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::ThreeDsResult::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::ThreeDsResult {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::ThreeDsResult {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::QrType {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Dynamic, Self::Static];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dynamic => "DYNAMIC",
            Self::Static => "STATIC",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::QrType {
    const VALUES: &'static [&'static str] = &["DYNAMIC", "STATIC"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "DYNAMIC" => root::QrType::Dynamic,
                "STATIC" => root::QrType::Static,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::QrType::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::QrType::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::QrType {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::QrType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::RiskStatus {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Passed, Self::Rejected];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Passed => "PASSED",
            Self::Rejected => "REJECTED",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::RiskStatus {
    const VALUES: &'static [&'static str] = &["PASSED", "REJECTED"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "PASSED" => root::RiskStatus::Passed,
                "REJECTED" => root::RiskStatus::Rejected,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::RiskStatus::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::RiskStatus::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::RiskStatus {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::RiskStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
