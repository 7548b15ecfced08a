// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::Charge);

#[automatically_derived]
impl p::Judged for root::Charge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "paymentSessionClientReferenceId",
                &ChargeSlots::PAYMENT_SESSION_CLIENT_REFERENCE_ID,
                p::Slot::Value(&self.payment_session_client_reference_id),
            );
        scope
            .judge(
                "amount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
            );
        let slot_status = scope
            .judge(
                "status",
                &p::Enumerated::<root::ChargeStatus>::new(),
                p::Slot::from(&self.status),
            );
        scope
            .judge(
                "authorizedAmount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.authorized_amount),
            );
        scope
            .judge(
                "capturedAmount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.captured_amount),
            );
        scope
            .judge(
                "fdsRiskAssessment",
                &p::Nested::<root::RiskAssessment>::new(),
                p::Slot::from(&self.fds_risk_assessment),
            );
        scope
            .judge(
                "card",
                &p::Nested::<root::CardCharge>::new(),
                p::Slot::from(&self.card),
            );
        scope
            .judge(
                "captureHistories",
                &ChargeSlots::CAPTURE_HISTORIES,
                p::Slot::from(&self.capture_histories),
            );
        scope
            .judge(
                "virtualAccount",
                &p::Nested::<root::VirtualAccountCharge>::new(),
                p::Slot::from(&self.virtual_account),
            );
        scope.judge("qr", &p::Nested::<root::QrCharge>::new(), p::Slot::from(&self.qr));
        scope
            .judge(
                "ewallet",
                &p::Nested::<root::EwalletCharge>::new(),
                p::Slot::from(&self.ewallet),
            );
        scope
            .judge(
                "failureCode",
                &p::Enumerated::<root::ChargeFailure>::new(),
                p::Slot::from(&self.failure_code),
            );
        ChargeView {
            status: slot_status,
            paid_at: p::Slot::from(&self.paid_at),
        }
            .judge(scope);
    }
}

pub(super) struct ChargeView<'a> {
    pub(super) status: p::Slot<&'a root::ChargeStatus>,
    pub(super) paid_at: p::Slot<&'a p::DateTime>,
}

impl ChargeView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "paidAt",
                self.paid_at.sent(),
                self
                    .status
                    .is(
                        false,
                        |value| ::core::matches!(value, root::ChargeStatus::Success),
                    ),
                "`status` is `SUCCESS`",
            );
    }
}

p::object!(root::CaptureHistory);

#[automatically_derived]
impl p::Judged for root::CaptureHistory {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "status",
                &p::Enumerated::<root::CaptureStatus>::new(),
                p::Slot::from(&self.status),
            );
    }
}

p::object!(root::CardCharge);

#[automatically_derived]
impl p::Judged for root::CardCharge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("first6", &CardChargeSlots::FIRST6, p::Slot::from(&self.first6));
        scope.judge("first8", &CardChargeSlots::FIRST8, p::Slot::from(&self.first8));
        scope.judge("last4", &CardChargeSlots::LAST4, p::Slot::from(&self.last4));
        scope
            .judge(
                "binInformations",
                &p::Nested::<root::BinInformation>::new(),
                p::Slot::from(&self.bin_informations),
            );
        scope
            .judge(
                "authenticationResult",
                &p::Nested::<root::AuthenticationResult>::new(),
                p::Slot::from(&self.authentication_result),
            );
        scope
            .judge(
                "authorizationResult",
                &p::Nested::<root::AuthorizationResult>::new(),
                p::Slot::from(&self.authorization_result),
            );
    }
}

p::object!(root::BinInformation);

#[automatically_derived]
impl p::Judged for root::BinInformation {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "type",
                &p::Enumerated::<root::BinType>::new(),
                p::Slot::from(&self.r#type),
            );
    }
}

p::object!(root::AuthenticationResult);

#[automatically_derived]
impl p::Judged for root::AuthenticationResult {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "threeDsResult",
                &p::Enumerated::<root::ThreeDsResult>::new(),
                p::Slot::from(&self.three_ds_result),
            );
    }
}

p::object!(root::AuthorizationResult);

#[automatically_derived]
impl p::Judged for root::AuthorizationResult {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "authorizedAmount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.authorized_amount),
            );
    }
}

p::object!(root::VirtualAccountCharge);

#[automatically_derived]
impl p::Judged for root::VirtualAccountCharge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channel",
                &p::Enumerated::<root::VirtualAccountChannel>::new(),
                p::Slot::from(&self.channel),
            );
    }
}

p::object!(root::QrCharge);

#[automatically_derived]
impl p::Judged for root::QrCharge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "qrType",
                &p::Enumerated::<root::QrType>::new(),
                p::Slot::from(&self.qr_type),
            );
    }
}

p::object!(root::EwalletCharge);

#[automatically_derived]
impl p::Judged for root::EwalletCharge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channel",
                &p::Enumerated::<root::EwalletChannel>::new(),
                p::Slot::from(&self.channel),
            );
        scope
            .judge(
                "accountInformations",
                &p::Nested::<root::EwalletChargeAccountInformations>::new(),
                p::Slot::from(&self.account_informations),
            );
    }
}

p::object!(root::EwalletChargeAccountInformations);

#[automatically_derived]
impl p::Judged for root::EwalletChargeAccountInformations {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::RiskAssessment);

#[automatically_derived]
impl p::Judged for root::RiskAssessment {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "status",
                &p::Enumerated::<root::RiskStatus>::new(),
                p::Slot::from(&self.status),
            );
    }
}
