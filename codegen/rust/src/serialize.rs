//! Writing: wire names, the spec's order, absent parameters left out.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::cases;
use super::decoders::{WrittenAs, written_as};
use super::scope::{Scope, is_mandatory};
use paramtable_language::model::{Object, Parameter, Type};

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let (type_, lifetime) = (scope.owner(object), scope.lifetime(object.borrows));
    let is_written = |parameter: &&Parameter| {
        object.cases_of(parameter).is_some() || !scope.leaves_out(parameter)
    };
    let parameters = object.parameters.iter().filter(is_written);
    let parameters: Vec<_> = parameters.collect();
    let (rust, count) =
        (object.name.rust(), proc_macro2::Literal::usize_unsuffixed(parameters.len()));
    let fields = parameters.iter().map(|parameter| {
        if let Some(cases) = object.cases_of(parameter) {
            return tag(parameter, &scope.case_field(object, cases));
        }
        let write = write(*scope, parameter, &scope.field_place(parameter), &quote!(&mut out));
        scope.placed(parameter, write)
    });
    let case = object.cases.as_ref().map(|cases| {
        let (field, tag) = (scope.case_field(object, cases), &object.parameters[cases.tag]);
        if is_mandatory(tag) {
            (
                quote!(+ p::SerializeCases::count(&self.#field)),
                quote!(p::SerializeCases::write(&self.#field, &mut out)?;),
            )
        } else {
            (
                quote!(+ self.#field.as_ref().map_or(0, p::SerializeCases::count)),
                quote! {
                    if let Some(case) = &self.#field {
                        p::SerializeCases::write(case, &mut out)?;
                    }
                },
            )
        }
    });
    let (case_count, case) = case.unzip();
    let mutable = (!parameters.is_empty()).then(|| quote!(mut));
    let of_cases = object
        .cases
        .as_ref()
        .filter(|_| !scope.has_user_types())
        .map(|cases| cases::serialize(*scope, cases));
    quote! {
        #[automatically_derived]
        impl #lifetime p::Serialize for #type_ {
            fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let #mutable out = serializer.serialize_struct(#rust, #count #case_count)?;
                #(#fields)*
                #case
                p::serde::ser::SerializeStruct::end(out)
            }
        }
        #of_cases
    }
}

/// Writes the tag of a table with cases.
fn tag(tag: &Parameter, field: &Ident) -> TokenStream {
    let wire = tag.name.wire();
    if is_mandatory(tag) {
        return quote!(p::field(&mut out, #wire, &p::CasesDefinition::tag(&self.#field))?;);
    }
    quote! {
        p::optional(
            &mut out,
            #wire,
            self.#field.as_ref().map(p::CasesDefinition::tag).as_ref(),
        )?;
    }
}

/// Writes the value of a row from its place to `out`.
pub(super) fn write(
    scope: Scope<'_>,
    parameter: &Parameter,
    field: &TokenStream,
    out: &TokenStream,
) -> TokenStream {
    let wire = parameter.name.wire();
    let form = form_of(scope, &parameter.type_);
    match (is_mandatory(parameter), form, parameter.nullable) {
        (true, None, _) => quote!(p::field(#out, #wire, &#field)?;),
        (false, None, _) => quote!(p::optional(#out, #wire, #field.as_ref())?;),
        (true, Some(form), false) => {
            let written = written(scope, parameter, &form, &quote!(&#field));
            quote!(p::field(#out, #wire, &#written)?;)
        }
        (false, Some(form), false) => {
            let write = writer(scope, parameter, &form);
            quote!(p::optional(#out, #wire, #field.as_ref().map(#write).as_ref())?;)
        }
        (true, Some(form), true) => {
            let write = writer(scope, parameter, &form);
            quote!(p::field(#out, #wire, &#field.as_ref().map(#write))?;)
        }
        (false, Some(form), true) => {
            let write = writer(scope, parameter, &form);
            quote! {
                p::optional(
                    #out,
                    #wire,
                    #field.as_ref().map(|value| value.as_ref().map(#write)).as_ref(),
                )?;
            }
        }
    }
}

/// The form of values that are not written as their type is by itself.
enum Form<'a> {
    /// A single value of this type.
    Single(WrittenAs<'a>, &'a Type),
    /// A list, whose elements have a form.
    List(Box<Form<'a>>),
    /// A map, whose values have one.
    Map(Box<Form<'a>>),
}

/// The form of a type. A generated scalar writes itself, so that only fields of a user's
/// own have lists and maps with a form.
fn form_of<'a>(scope: Scope<'a>, type_: &'a Type) -> Option<Form<'a>> {
    match scope.plain(type_) {
        Type::List { of, .. } if scope.has_user_types() => {
            form_of(scope, of).map(|of| Form::List(Box::new(of)))
        }
        Type::Map { of, .. } if scope.has_user_types() => {
            form_of(scope, of).map(|of| Form::Map(Box::new(of)))
        }
        single => written_as(single).map(|as_| Form::Single(as_, single)),
    }
}

/// A value in its form. A user's newtype is written like its inner value, whatever its
/// `Display`.
fn written(
    scope: Scope<'_>,
    parameter: &Parameter,
    form: &Form<'_>,
    value: &TokenStream,
) -> TokenStream {
    let is_own = scope.user_field(parameter).is_some();
    match form {
        Form::Single(WrittenAs::Text, _) if !is_own => quote!(p::SerializeAsText(#value)),
        Form::Single(WrittenAs::Format(format), _) if !is_own => {
            quote!(p::SerializeInFormat(#value, #format))
        }
        Form::Single(WrittenAs::Text, type_) => {
            let held = scope.value(type_);
            quote!(p::serialize_inner_as_text::<#held, _>(#value))
        }
        Form::Single(WrittenAs::Format(format), type_) => {
            let held = scope.value(type_);
            quote!(p::serialize_inner_in_format::<#held, _>(#value, #format))
        }
        Form::List(of) => {
            let write = writer(scope, parameter, of);
            quote!(p::serialize_list(#value, #write))
        }
        Form::Map(of) => {
            let write = writer(scope, parameter, of);
            quote!(p::serialize_map(#value, #write))
        }
    }
}

/// The function that makes it of a value.
fn writer(scope: Scope<'_>, parameter: &Parameter, form: &Form<'_>) -> TokenStream {
    match (form, scope.user_field(parameter)) {
        (Form::Single(WrittenAs::Text, _), None) => quote!(p::SerializeAsText),
        (Form::Single(WrittenAs::Text, type_), Some(_)) => {
            let held = scope.value(type_);
            quote!(p::serialize_inner_as_text::<#held, _>)
        }
        (Form::Single(WrittenAs::Format(_), _) | Form::List(_) | Form::Map(_), _) => {
            let written = written(scope, parameter, form, &quote!(value));
            quote!(|value| #written)
        }
    }
}
