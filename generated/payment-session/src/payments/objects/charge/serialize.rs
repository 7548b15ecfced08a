// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::Charge {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Charge", 21)?;
        p::field(&mut out, "id", &self.id)?;
        p::field(&mut out, "paymentSessionId", &self.payment_session_id)?;
        p::field(
            &mut out,
            "paymentSessionClientReferenceId",
            &self.payment_session_client_reference_id,
        )?;
        p::field(&mut out, "statementDescriptor", &self.statement_descriptor)?;
        p::optional(&mut out, "amount", self.amount.as_ref())?;
        p::optional(&mut out, "status", self.status.as_ref())?;
        p::optional(&mut out, "authorizedAmount", self.authorized_amount.as_ref())?;
        p::optional(&mut out, "capturedAmount", self.captured_amount.as_ref())?;
        p::optional(&mut out, "isCaptured", self.is_captured.as_ref())?;
        p::optional(&mut out, "createdAt", self.created_at.as_ref())?;
        p::optional(&mut out, "updatedAt", self.updated_at.as_ref())?;
        p::optional(&mut out, "paidAt", self.paid_at.as_ref())?;
        p::optional(&mut out, "fdsRiskAssessment", self.fds_risk_assessment.as_ref())?;
        p::optional(&mut out, "card", self.card.as_ref())?;
        p::optional(&mut out, "captureHistories", self.capture_histories.as_ref())?;
        p::optional(&mut out, "virtualAccount", self.virtual_account.as_ref())?;
        p::optional(&mut out, "qr", self.qr.as_ref())?;
        p::optional(&mut out, "ewallet", self.ewallet.as_ref())?;
        p::optional(&mut out, "failureCode", self.failure_code.as_ref())?;
        p::optional(&mut out, "failureMessage", self.failure_message.as_ref())?;
        p::optional(&mut out, "recommendation", self.recommendation.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CaptureHistory {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CaptureHistory", 5)?;
        p::optional(&mut out, "captureId", self.capture_id.as_ref())?;
        p::optional(&mut out, "currency", self.currency.as_ref())?;
        p::optional(&mut out, "capturedAmount", self.captured_amount.as_ref())?;
        p::optional(&mut out, "status", self.status.as_ref())?;
        p::optional(&mut out, "createdAt", self.created_at.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CardCharge {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CardCharge", 15)?;
        p::optional(&mut out, "fingerprint", self.fingerprint.as_ref())?;
        p::optional(&mut out, "network", self.network.as_ref())?;
        p::optional(&mut out, "first6", self.first6.as_ref())?;
        p::optional(&mut out, "first8", self.first8.as_ref())?;
        p::optional(&mut out, "last4", self.last4.as_ref())?;
        p::optional(&mut out, "expMonth", self.exp_month.as_ref())?;
        p::optional(&mut out, "expYear", self.exp_year.as_ref())?;
        p::optional(
            &mut out,
            "cardHolderFirstName",
            self.card_holder_first_name.as_ref(),
        )?;
        p::optional(
            &mut out,
            "cardHolderLastName",
            self.card_holder_last_name.as_ref(),
        )?;
        p::optional(&mut out, "binInformations", self.bin_informations.as_ref())?;
        p::optional(
            &mut out,
            "authenticationResult",
            self.authentication_result.as_ref(),
        )?;
        p::optional(
            &mut out,
            "authorizationResult",
            self.authorization_result.as_ref(),
        )?;
        p::optional(&mut out, "authorizationCode", self.authorization_code.as_ref())?;
        p::optional(
            &mut out,
            "networkTransactionId",
            self.network_transaction_id.as_ref(),
        )?;
        p::optional(&mut out, "merchantAdviceCode", self.merchant_advice_code.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::BinInformation {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("BinInformation", 4)?;
        p::optional(&mut out, "type", self.r#type.as_ref())?;
        p::optional(&mut out, "issuingBank", self.issuing_bank.as_ref())?;
        p::optional(&mut out, "brand", self.brand.as_ref())?;
        p::optional(&mut out, "country", self.country.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::AuthenticationResult {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("AuthenticationResult", 4)?;
        p::optional(&mut out, "threeDsVersion", self.three_ds_version.as_ref())?;
        p::optional(&mut out, "threeDsResult", self.three_ds_result.as_ref())?;
        p::optional(&mut out, "eciCode", self.eci_code.as_ref())?;
        p::optional(&mut out, "threeDsMethod", self.three_ds_method.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::AuthorizationResult {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("AuthorizationResult", 7)?;
        p::optional(
            &mut out,
            "acquirerReferenceNumber",
            self.acquirer_reference_number.as_ref(),
        )?;
        p::optional(
            &mut out,
            "retrievalReferenceNumber",
            self.retrieval_reference_number.as_ref(),
        )?;
        p::optional(&mut out, "stan", self.stan.as_ref())?;
        p::optional(&mut out, "avsResult", self.avs_result.as_ref())?;
        p::optional(&mut out, "cvvResult", self.cvv_result.as_ref())?;
        p::optional(&mut out, "authorizedAmount", self.authorized_amount.as_ref())?;
        p::optional(
            &mut out,
            "issuerAuthorizationCode",
            self.issuer_authorization_code.as_ref(),
        )?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::VirtualAccountCharge {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("VirtualAccountCharge", 4)?;
        p::optional(&mut out, "channel", self.channel.as_ref())?;
        p::optional(
            &mut out,
            "virtualAccountNumber",
            self.virtual_account_number.as_ref(),
        )?;
        p::optional(&mut out, "virtualAccountName", self.virtual_account_name.as_ref())?;
        p::optional(&mut out, "expiryAt", self.expiry_at.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::QrCharge {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("QrCharge", 8)?;
        p::optional(&mut out, "acquirer", self.acquirer.as_ref())?;
        p::optional(&mut out, "qrContent", self.qr_content.as_ref())?;
        p::optional(&mut out, "qrUrl", self.qr_url.as_ref())?;
        p::optional(&mut out, "qrType", self.qr_type.as_ref())?;
        p::optional(
            &mut out,
            "retrievalReferenceNumber",
            self.retrieval_reference_number.as_ref(),
        )?;
        p::optional(&mut out, "issuerName", self.issuer_name.as_ref())?;
        p::optional(&mut out, "expiryAt", self.expiry_at.as_ref())?;
        p::optional(&mut out, "merchantName", self.merchant_name.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::EwalletCharge {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("EwalletCharge", 2)?;
        p::optional(&mut out, "channel", self.channel.as_ref())?;
        p::optional(
            &mut out,
            "accountInformations",
            self.account_informations.as_ref(),
        )?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::EwalletChargeAccountInformations {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer
            .serialize_struct("EwalletChargeAccountInformations", 2)?;
        p::optional(&mut out, "mobileNumber", self.mobile_number.as_ref())?;
        p::optional(&mut out, "name", self.name.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::RiskAssessment {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("RiskAssessment", 5)?;
        p::optional(&mut out, "score", self.score.as_ref())?;
        p::optional(&mut out, "level", self.level.as_ref())?;
        p::optional(&mut out, "recommendation", self.recommendation.as_ref())?;
        p::optional(&mut out, "status", self.status.as_ref())?;
        p::optional(&mut out, "evaluatedAt", self.evaluated_at.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
