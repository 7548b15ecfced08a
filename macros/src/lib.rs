//! The generator inside the compiler: modules from a spec in place, and structs
//! of a crate's own that are checked against a table. The Rust of a table comes from
//! `paramtable_rust`; this crate finds the spec, reads attributes, and places
//! messages at the mistakes.
//!
//! Users reach it through `paramtable` and its feature `macros`. A crate that
//! renames that dependency (`pt = { package = "paramtable" }`) declares at its root:
//! `extern crate pt as paramtable;`.

mod attributes;
mod case;
mod context;
mod fields;
mod fit;
mod include;
mod names;
mod page;
mod report;
mod row;
mod spec;
mod table;
mod validate;
mod variants;
mod wraps;

use proc_macro::TokenStream;

/// The types of a spec, their decoding and every check, in place.
///
/// Takes the folder of a spec, or one page, relative to the crate's
/// `Cargo.toml`:
///
/// ```ignore
/// mod payments {
///     paramtable::include_spec!("spec");
/// }
/// ```
///
/// The result is the code that `paramtable generate` writes into a crate, and that
/// [`Build`](https://docs.rs/paramtable-build) writes in a build script. The
/// spec need not name a crate, and examples of variants are not run; `paramtable
/// check` runs them, in a folder that has a `paramtable.yaml`.
///
/// The crate is built again when a page changes or goes. An added page nobody
/// tells the compiler of; a build script of one line does:
///
/// ```
/// # fn of_the_build_script() {
/// println!("cargo::rerun-if-changed=spec");
/// # }
/// ```
///
/// The types stand in a module of their own and are re-exported, so a type beside
/// the macro may be called as one of them. They need the names of the prelude: a
/// crate that is `#![no_implicit_prelude]` keeps them in a crate beside it.
///
/// A mistake on a page is an error here, with the place on the page. A warning is
/// one of the lint `deprecated`, which is the only way that a macro has to give
/// one: `#[allow(deprecated)]` on the module passes over them.
#[proc_macro]
pub fn include_spec(input: TokenStream) -> TokenStream {
    include::expand(input.into()).into()
}

/// A struct or enum of a crate's own, held to a table of a spec.
///
/// ```ignore
/// #[derive(Table)]
/// #[table(operation = "createPaymentSession", part = "request", partial)]
/// struct Checkout {
///     #[table(rename = "clientReferenceId")]
///     reference: String,
///     amount: Option<Money>,
///     payment_type: Option<PaymentType>, // whether `amount` has to be sent depends on it
///     customer_id: Option<String>,
///     customer: Option<Customer>,
/// }
///
/// let checkout: Checkout = paramtable::from_json(body)?.into_inner();
/// ```
///
/// The struct is decoded, judged and written by the table's constraints and
/// rules, as the spec's own types are: `paramtable::from_json`, which gives a
/// `Valid<Checkout>`, `validate()`, `check()`, and serde's `Serialize`, which is
/// not to be derived besides.
///
/// On the type, `#[table(...)]` takes
///
/// - `spec`: the folder of the spec, or a page, relative to the crate; `"spec"`
///   by default;
/// - `operation` and `part`: a table of an operation or callback: `"request"`,
///   the default, `"response"`, `"headers"`, `"query"` or
///   `"path_parameters"`; of responses by status `"responses.201"` and
///   `"responses.201.headers"`;
/// - `object`, or `enum`: one that the spec declares, by its name in Rust;
/// - `partial`: parameters that are not mandatory may have no field. They are
///   known and judged when a value is read, and dropped; `validate()` judges the
///   value as it would be written, without them, where they count as absent. So a
///   parameter keeps its field where a condition or a rule may ask for it or turn
///   out otherwise without it, and where a rule of a table above reads it;
/// - `facts`: the type of the spec's facts, `facts = orders::Facts`, if it has any:
///   then the type can be read with `from_json_with` and its like, and has the methods
///   `validate_with` and `check_with`.
///
/// A field holds the parameter of its name; `#[table(rename = "wireName")]` on a
/// field or variant names another. A field of a parameter that may be left out
/// is an `Option`. Texts are `String`s, integers `i64`, and so on as in the
/// spec's own types, or newtypes of these (`paramtable::Wraps`); scalars are
/// the types within them; objects and enums are types that derive `Table`
/// themselves, or the spec's own. A type that contains itself, directly or not, does
/// so in a `Box`; a nullable value is a `paramtable::Nullable`. An enum may have a variant `Unknown(Box<str>)`
/// (`Unknown(i64)`, if it is of numbers) for values that the spec does not list, and
/// must have it if the enum is open.
///
/// Everything that does not go together is an error where it is, and quotes the
/// row. These messages need the namespace `diagnostic`, which is not to be had
/// under `#![no_implicit_prelude]`: such a crate keeps these types in a crate beside
/// it. The struct implements `Debug` itself, and has to mask sensitive values there.
#[proc_macro_derive(Table, attributes(table))]
pub fn derive_table(input: TokenStream) -> TokenStream {
    table::expand(input.into()).into()
}

/// A struct or enum that is its own table, without a spec.
///
/// ```ignore
/// /// Who wants an account.
/// #[derive(Validate)]
/// #[table(rename_all = "camelCase")]
/// #[rule(id = "a-way-back", at_least_one_of = ["email", "phone"])]
/// struct SignUp {
///     /// The name that others see.
///     #[param(type = "alphanumeric", length = "1-20")]
///     user_name: String,
///     #[param(type = "email")]
///     email: Option<String>,
///     #[param(type = "numeric", length = "4-15", only_when = { country: ["ID", "SG"] })]
///     phone: Option<String>,
///     #[param(type = "country")]
///     country: String,
/// }
/// ```
///
/// `#[param(...)]` takes the columns of a row, and `#[rule(...)]` on the type the
/// keys of a rule, in the words of the language: texts, numbers, `[lists]` and
/// `{ maps: of_these }`. A column that is not there follows from the field: its
/// type from the field's, `M` or `O` from there being an `Option` or not, and the
/// description from the comment. `#[param(rename = "...")]` gives a field or a
/// variant another name on the wire, and `#[table(rename_all = "...")]` on the
/// type another case.
///
/// A field of an enum lists its values (`values = ["API", "REDIRECT"]`); the enum
/// derives `Validate`, too. Its values are texts, or numbers
/// (`#[param(rename = 1)]`), and it may have a variant `Unknown(Box<str>)`
/// (`Unknown(i64)`) for any other. Another struct is known by its name, rules do
/// not reach into it, and a `Box` may be around it, as it has to be where structs
/// hold each other. The row of an alias or a newtype (`paramtable::Wraps`) is not
/// known: `type` gives it.
///
/// `SignUp::table_yaml()` is the table as a page of a spec, to go on from.
#[proc_macro_derive(Validate, attributes(param, rule, table))]
pub fn derive_validate(input: TokenStream) -> TokenStream {
    validate::expand(input.into()).into()
}

/// A newtype that can be the field of a row, in a struct that derives `Table` or
/// `Validate`: `struct Reference(String);`. It is read and written like its
/// inner type, by serde too.
#[proc_macro_derive(Wraps)]
pub fn derive_holds(input: TokenStream) -> TokenStream {
    wraps::expand(input.into()).into()
}
