// Made from spec/payments/objects/payment-method-options.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

impl root::PaymentMethodOptionsCard {
    /// What `threeDsMethod` counts as: what was sent, or `AUTOMATIC`.
    pub fn three_ds_method(&self) -> &root::ThreeDsMethod {
        self.three_ds_method
            .as_ref()
            .map_or(&root::ThreeDsMethod::Automatic, |sent| sent)
    }
}
