// Made from spec/payments/objects.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

impl root::Amount {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Amount {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Amount {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "value",
                super::decode::AmountSlots::VALUE,
                p::Slot::Value(&self.value),
            );
        scope
            .judge(
                "currency",
                super::decode::AmountSlots::CURRENCY,
                p::Slot::Value(&self.currency),
            );
    }
}

impl root::Redirect {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Redirect {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Redirect {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "successReturnUrl",
                super::decode::RedirectSlots::SUCCESS_RETURN_URL,
                p::Slot::from(&self.success_return_url),
            );
        scope
            .judge(
                "failureReturnUrl",
                super::decode::RedirectSlots::FAILURE_RETURN_URL,
                p::Slot::from(&self.failure_return_url),
            );
        scope
            .judge(
                "expirationReturnUrl",
                super::decode::RedirectSlots::EXPIRATION_RETURN_URL,
                p::Slot::from(&self.expiration_return_url),
            );
    }
}

impl root::Customer {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Customer {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Customer {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "givenName",
                super::decode::CustomerSlots::GIVEN_NAME,
                p::Slot::from(&self.given_name),
            );
        scope
            .judge(
                "email",
                super::decode::CustomerSlots::EMAIL,
                p::Slot::Value(&self.email),
            );
        scope
            .judge(
                "phoneNumber",
                p::Nested::<root::CustomerPhoneNumber>::new(),
                p::Slot::from(&self.phone_number),
            );
        scope
            .judge(
                "refundPreference",
                p::Nested::<root::CustomerRefundPreference>::new(),
                p::Slot::from(&self.refund_preference),
            );
    }
}

impl root::CustomerPhoneNumber {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::CustomerPhoneNumber {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CustomerPhoneNumber {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::CustomerRefundPreference {
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
for root::CustomerRefundPreference {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CustomerRefundPreference {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "transferDestination",
                p::Nested::<root::CustomerRefundPreferenceTransferDestination>::new(),
                p::Slot::from(&self.transfer_destination),
            );
        CustomerRefundPreferenceView {
            method: p::Slot::Value(&self.method),
            transfer_destination: p::Slot::from(&self.transfer_destination),
        }
            .judge(scope);
    }
}

pub(super) struct CustomerRefundPreferenceView<'a> {
    pub(super) method: p::Slot<&'a root::RefundMethod>,
    pub(super) transfer_destination: p::Slot<
        &'a root::CustomerRefundPreferenceTransferDestination,
        &'a <root::CustomerRefundPreferenceTransferDestination as ::paramtable::Table>::Seen,
    >,
}

impl CustomerRefundPreferenceView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .required_when(
                "transferDestination",
                &self.transfer_destination,
                self
                    .method
                    .is(
                        false,
                        |value| ::core::matches!(value, root::RefundMethod::TransferOnly),
                    ),
                "`method` is `TRANSFER_ONLY`",
            );
    }
}

impl root::CustomerRefundPreferenceTransferDestination {
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
for root::CustomerRefundPreferenceTransferDestination {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CustomerRefundPreferenceTransferDestination {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channelInformation",
                p::Nested::<
                    root::CustomerRefundPreferenceTransferDestinationChannelInformation,
                >::new(),
                p::Slot::Value(&self.channel_information),
            );
    }
}

impl root::CustomerRefundPreferenceTransferDestinationChannelInformation {
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
for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

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
        scope.judge("card", p::Nested::<root::Card>::new(), p::Slot::from(&self.card));
        scope
            .judge(
                "virtualAccount",
                p::Nested::<root::PaymentMethodVirtualAccount>::new(),
                p::Slot::from(&self.virtual_account),
            );
        scope
            .judge(
                "ewallet",
                p::Nested::<root::PaymentMethodEwallet>::new(),
                p::Slot::from(&self.ewallet),
            );
        PaymentMethodView {
            r#type: p::Slot::Value(&self.r#type),
            card: p::Slot::from(&self.card),
            virtual_account: p::Slot::from(&self.virtual_account),
            ewallet: p::Slot::from(&self.ewallet),
        }
            .judge(scope);
    }
}

pub(super) struct PaymentMethodView<'a> {
    pub(super) r#type: p::Slot<&'a root::PaymentMethodType>,
    pub(super) card: p::Slot<
        &'a root::Card,
        &'a <root::Card as ::paramtable::Table>::Seen,
    >,
    pub(super) virtual_account: p::Slot<
        &'a root::PaymentMethodVirtualAccount,
        &'a <root::PaymentMethodVirtualAccount as ::paramtable::Table>::Seen,
    >,
    pub(super) ewallet: p::Slot<
        &'a root::PaymentMethodEwallet,
        &'a <root::PaymentMethodEwallet as ::paramtable::Table>::Seen,
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
                "virtualAccountNumber",
                super::decode::PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NUMBER,
                p::Slot::Value(&self.virtual_account_number),
            );
        scope
            .judge(
                "virtualAccountName",
                super::decode::PaymentMethodVirtualAccountSlots::VIRTUAL_ACCOUNT_NAME,
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
        scope.judge("cvc", super::decode::CardSlots::CVC, p::Slot::from(&self.cvc));
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

impl root::PaymentMethodOptions {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::PaymentMethodOptions {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptions {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "card",
                p::Nested::<root::PaymentMethodOptionsCard>::new(),
                p::Slot::from(&self.card),
            );
        scope
            .judge(
                "virtualAccount",
                p::Nested::<root::PaymentMethodOptionsVirtualAccount>::new(),
                p::Slot::from(&self.virtual_account),
            );
        scope
            .judge(
                "ewallet",
                p::Nested::<root::PaymentMethodOptionsEwallet>::new(),
                p::Slot::from(&self.ewallet),
            );
        scope
            .judge(
                "qr",
                p::Nested::<root::PaymentMethodOptionsQr>::new(),
                p::Slot::from(&self.qr),
            );
    }
}

impl root::PaymentMethodOptionsCard {
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
for root::PaymentMethodOptionsCard {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsCard {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "processingConfig",
                p::Nested::<root::PaymentMethodOptionsCardProcessingConfig>::new(),
                p::Slot::from(&self.processing_config),
            );
        scope
            .judge(
                "threeDsInfo",
                p::Nested::<root::ThreeDsInfo>::new(),
                p::Slot::from(&self.three_ds_info),
            );
        scope
            .judge(
                "cardOnFile",
                p::Nested::<root::PaymentMethodOptionsCardCardOnFile>::new(),
                p::Slot::from(&self.card_on_file),
            );
        PaymentMethodOptionsCardView {
            three_ds_method: p::Slot::from(&self.three_ds_method),
            three_ds_info: p::Slot::from(&self.three_ds_info),
        }
            .judge(scope);
    }
}

pub(super) struct PaymentMethodOptionsCardView<'a> {
    pub(super) three_ds_method: p::Slot<&'a root::ThreeDsMethod>,
    pub(super) three_ds_info: p::Slot<
        &'a root::ThreeDsInfo,
        &'a <root::ThreeDsInfo as ::paramtable::Table>::Seen,
    >,
}

impl PaymentMethodOptionsCardView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "threeDsInfo",
                self.three_ds_info.sent(),
                self
                    .three_ds_method
                    .is(
                        false,
                        |value| ::core::matches!(value, root::ThreeDsMethod::External),
                    ),
                "`threeDsMethod` is `EXTERNAL`",
            );
    }
}

impl root::PaymentMethodOptionsCardProcessingConfig {
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
for root::PaymentMethodOptionsCardProcessingConfig {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsCardProcessingConfig {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "bankMerchantId",
                super::decode::PaymentMethodOptionsCardProcessingConfigSlots::BANK_MERCHANT_ID,
                p::Slot::from(&self.bank_merchant_id),
            );
        scope
            .judge(
                "merchantIdTag",
                super::decode::PaymentMethodOptionsCardProcessingConfigSlots::MERCHANT_ID_TAG,
                p::Slot::from(&self.merchant_id_tag),
            );
    }
}

impl root::PaymentMethodOptionsCardCardOnFile {
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
for root::PaymentMethodOptionsCardCardOnFile {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsCardCardOnFile {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        PaymentMethodOptionsCardCardOnFileView {
            initiator: p::Slot::from(&self.initiator),
            previous_network_transaction_id: p::Slot::from(
                &self.previous_network_transaction_id,
            ),
        }
            .judge(scope);
    }
}

pub(super) struct PaymentMethodOptionsCardCardOnFileView<'a> {
    pub(super) initiator: p::Slot<&'a root::Initiator>,
    pub(super) previous_network_transaction_id: p::Slot<&'a ::std::string::String>,
}

impl PaymentMethodOptionsCardCardOnFileView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .required_when(
                "previousNetworkTransactionId",
                &self.previous_network_transaction_id,
                self
                    .initiator
                    .is(
                        false,
                        |value| ::core::matches!(value, root::Initiator::Merchant),
                    ),
                "`initiator` is `MERCHANT`",
            );
    }
}

impl root::PaymentMethodOptionsVirtualAccount {
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
for root::PaymentMethodOptionsVirtualAccount {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsVirtualAccount {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "virtualAccountName",
                super::decode::PaymentMethodOptionsVirtualAccountSlots::VIRTUAL_ACCOUNT_NAME,
                p::Slot::from(&self.virtual_account_name),
            );
        scope
            .judge(
                "virtualAccountNumber",
                super::decode::PaymentMethodOptionsVirtualAccountSlots::VIRTUAL_ACCOUNT_NUMBER,
                p::Slot::from(&self.virtual_account_number),
            );
    }
}

impl root::PaymentMethodOptionsEwallet {
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
for root::PaymentMethodOptionsEwallet {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsEwallet {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::PaymentMethodOptionsQr {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::PaymentMethodOptionsQr {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsQr {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::ThreeDsInfo {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::ThreeDsInfo {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::ThreeDsInfo {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "transactionId",
                super::decode::ThreeDsInfoSlots::TRANSACTION_ID,
                p::Slot::from(&self.transaction_id),
            );
        scope
            .judge(
                "threeDsVersion",
                super::decode::ThreeDsInfoSlots::THREE_DS_VERSION,
                p::Slot::from(&self.three_ds_version),
            );
        scope
            .judge(
                "acsTransactionId",
                super::decode::ThreeDsInfoSlots::ACS_TRANSACTION_ID,
                p::Slot::from(&self.acs_transaction_id),
            );
        scope
            .judge(
                "acsReference",
                super::decode::ThreeDsInfoSlots::ACS_REFERENCE,
                p::Slot::from(&self.acs_reference),
            );
    }
}
