// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

impl root::Types {
    /// What `text` counts as: what was sent, or `ab`.
    pub fn text(&self) -> &str {
        self.text.as_ref().map_or("ab", |sent| sent.as_str())
    }
    /// What `flag` counts as: what was sent, or `false`.
    pub fn flag(&self) -> bool {
        self.flag.as_ref().map_or(false, |sent| *sent)
    }
    /// What `count` counts as: what was sent, or `-1`.
    pub fn count(&self) -> i64 {
        self.count.as_ref().map_or(-1, |sent| *sent)
    }
    /// What `price` counts as: what was sent, or `0.10`.
    pub fn price(&self) -> p::Decimal {
        self.price
            .as_ref()
            .map_or(p::Decimal::from_parts(10, 0, 0, false, 2), |sent| *sent)
    }
    /// What `moment` counts as: what was sent, or `2026-01-31T23:59:00Z`.
    pub fn moment(&self) -> &str {
        self.moment.as_ref().map_or("2026-01-31T23:59:00Z", |sent| sent.as_str())
    }
}

impl root::Defaults {
    /// What `currency` counts as: what was sent, or `IDR`.
    pub fn currency(&self) -> &str {
        self.currency.as_ref().map_or("IDR", |sent| sent.as_str())
    }
    /// What `count` counts as: what was sent, or `3`.
    pub fn count(&self) -> i64 {
        self.count.as_ref().map_or(3, |sent| *sent.get())
    }
    /// What `colour` counts as: what was sent, or `BLUE`.
    pub fn colour(&self) -> &root::DefaultsColour {
        self.colour.as_ref().map_or(&root::DefaultsColour::Blue, |sent| sent)
    }
    /// What `note` counts as: what was sent, or `none`.
    pub fn note(&self) -> p::Nullable<&str> {
        self.note
            .as_ref()
            .map_or(
                p::Nullable::Value("none"),
                |sent| sent.as_ref().map(|sent| sent.as_str()),
            )
    }
    /// What `price` counts as: what was sent, or `0.10`.
    pub fn price(&self) -> p::Nullable<p::Decimal> {
        self.price
            .as_ref()
            .map_or(
                p::Nullable::Value(p::Decimal::from_parts(10, 0, 0, false, 2)),
                |sent| sent.as_ref().map(|sent| *sent),
            )
    }
    /// What `nullable_currency` counts as: what was sent, or `USD`.
    pub fn nullable_currency(&self) -> p::Nullable<&str> {
        self.nullable_currency
            .as_ref()
            .map_or(
                p::Nullable::Value("USD"),
                |sent| sent.as_ref().map(|sent| sent.as_str()),
            )
    }
    /// What `nullable_colour` counts as: what was sent, or `no`.
    pub fn nullable_colour(&self) -> p::Nullable<&root::Result> {
        self.nullable_colour
            .as_ref()
            .map_or(
                p::Nullable::Value(&root::Result::Refused),
                |sent| sent.as_ref().map(|sent| sent),
            )
    }
    /// What `day` counts as: what was sent, or `2026-01-31`.
    pub fn day(&self) -> &str {
        self.day.as_ref().map_or("2026-01-31", |sent| sent.as_str())
    }
}

impl root::Conditions {
    /// What `count` counts as: what was sent, or `7`.
    pub fn count(&self) -> i64 {
        self.count.as_ref().map_or(7, |sent| *sent)
    }
    /// What `price` counts as: what was sent, or `1.0`.
    pub fn price(&self) -> p::Decimal {
        self.price
            .as_ref()
            .map_or(p::Decimal::from_parts(10, 0, 0, false, 1), |sent| *sent)
    }
    /// What `flag` counts as: what was sent, or `true`.
    pub fn flag(&self) -> bool {
        self.flag.as_ref().map_or(true, |sent| *sent)
    }
}

impl root::ConditionsMaybe {
    /// What `name` counts as: what was sent, or `x`.
    pub fn name(&self) -> &str {
        self.name.as_ref().map_or("x", |sent| sent.as_str())
    }
}

impl root::Rules {
    /// What `d` counts as: what was sent, or `1`.
    pub fn d(&self) -> i64 {
        self.d.as_ref().map_or(1, |sent| *sent)
    }
}

impl root::Names {
    /// What `größe` counts as: what was sent, or `mittel`.
    pub fn groesse(&self) -> &str {
        self.groesse.as_ref().map_or("mittel", |sent| sent.as_str())
    }
}
