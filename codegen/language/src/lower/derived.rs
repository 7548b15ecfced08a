//! What follows from all pages together: the rows of each object that rules above it
//! read, its sender, and whether its values borrow. Computed once, before the model
//! is made.

use super::cycles::boxed;
use super::draft::{Across, BodyParts, Declared, Known, OperationParts, Rows, row_at};
use crate::model::{EnumId, Item, ObjectId, Step, Type};

/// What follows for an object from its uses.
#[derive(Clone, Default)]
pub(super) struct DerivedObject {
    /// The parameters, by index, that the rules of tables above it read.
    pub(super) seen: Vec<usize>,
    /// Which parameters are lists whose elements are read.
    pub(super) elements_read: Vec<bool>,
    /// Which parameters close a circle of objects.
    pub(super) boxed: Vec<bool>,
    /// Whether it holds borrowed texts.
    pub(super) borrows: bool,
    /// Whether callers send it as a whole.
    pub(super) sent: bool,
    /// Whether the API sends it as a whole, and callers do not.
    pub(super) received: bool,
}

/// What follows for an enum from its uses.
#[derive(Clone, Default)]
pub(super) struct DerivedEnum {
    /// Whether the API may send a value of it.
    pub(super) received: bool,
    /// The first row in which the API may send one.
    pub(super) brought_by: Option<Step>,
}

/// What follows for each object and enum, by index.
pub(super) struct Derived {
    pub(super) objects: Vec<DerivedObject>,
    pub(super) enums: Vec<DerivedEnum>,
}

impl Derived {
    /// Computes it from everything that was lowered.
    pub(super) fn of(
        known: &Known<'_, '_>,
        rows: &[Rows<'_>],
        across: &[Across],
        operations: &[&OperationParts<'_>],
        error_body: Option<ObjectId>,
        borrows_texts: bool,
    ) -> Self {
        let mut derived = Self {
            objects: vec![DerivedObject::default(); rows.len()],
            enums: vec![DerivedEnum::default(); known.enums.len()],
        };
        for (object, boxed) in derived.objects.iter_mut().zip(boxed(known.declared, rows)) {
            object.elements_read = vec![false; boxed.len()];
            object.boxed = boxed;
        }
        derived.add_elements_read(known.declared, rows, across);
        derived.add_seen(known.declared, rows, across);
        derived.add_directions(operations, error_body);
        derived.add_received_values(known.declared, rows, operations, error_body);
        if borrows_texts {
            derived.add_borrowing(known, rows);
        }
        derived
    }

    /// Finds the lists that paths lead through, and those that are tested themselves.
    fn add_elements_read(&mut self, declared: &Declared<'_>, rows: &[Rows<'_>], across: &[Across]) {
        for ((reader, _), across) in declared.tables().zip(across) {
            let through = across.paths().flat_map(|path| &path.parents).copied();
            let steps = through.chain(across.lists().into_iter().map(|path| path.last));
            for step in steps.flat_map(|step| declared.rows_of(rows, reader, step)) {
                let type_ = row_at(rows, step).type_.as_ref();
                let is_list = type_.is_some_and(|type_| type_.elements().is_some());
                self.objects[step.object.0].elements_read[step.parameter] |= is_list;
            }
        }
    }

    fn add_seen(&mut self, declared: &Declared<'_>, rows: &[Rows<'_>], across: &[Across]) {
        for ((reader, _), across) in declared.tables().zip(across) {
            // Only the first step of a case's path is one of its own rows. It is read from
            // the slots of the table and its cases.
            let reader = declared.table_of(reader).unwrap_or(reader);
            let steps = across.paths().flat_map(|path| path.steps().skip(1));
            for step in steps.flat_map(|step| declared.rows_of(rows, reader, step)) {
                let seen = &mut self.objects[step.object.0].seen;
                if let Err(place) = seen.binary_search(&step.parameter) {
                    seen.insert(place, step.parameter);
                }
            }
        }
    }

    /// Finds the sender of each object that is sent as a whole. An object that goes
    /// both ways is read as a request.
    fn add_directions(&mut self, operations: &[&OperationParts<'_>], error_body: Option<ObjectId>) {
        let mut received: Vec<ObjectId> = error_body.into_iter().collect();
        for operation in operations {
            let (ours, theirs) = operation.directions();
            let (our_errors, their_errors) = operation.error_bodies();
            for id in ours.into_iter().filter_map(BodyParts::object).chain(our_errors) {
                self.objects[id.0].sent = true;
            }
            received.extend(theirs.into_iter().filter_map(BodyParts::object));
            received.extend(their_errors);
            received.extend(operation.received_texts());
        }
        for id in received {
            let object = &mut self.objects[id.0];
            object.received = !object.sent;
        }
    }

    /// Finds the enums of which the API may send a value. The API may add values to
    /// them, so their types have to hold any value.
    fn add_received_values(
        &mut self,
        declared: &Declared<'_>,
        rows: &[Rows<'_>],
        operations: &[&OperationParts<'_>],
        error_body: Option<ObjectId>,
    ) {
        let mut open: Vec<ObjectId> = error_body.into_iter().collect();
        for operation in operations {
            let (_, theirs) = operation.directions();
            open.extend(operation.error_bodies().1);
            for body in theirs {
                match body.type_.as_ref().and_then(|type_| type_.innermost().item()) {
                    Some(Item::Object(id)) => open.push(id),
                    Some(Item::Enum(id)) => self.enums[id.0].received = true,
                    Some(Item::Scalar(_)) | None => {}
                }
            }
        }
        let mut is_reached = vec![false; rows.len()];
        while let Some(id) = open.pop() {
            if !std::mem::replace(&mut is_reached[id.0], true) {
                open.extend(declared.cases(id));
                open.extend(rows[id.0].iter().filter_map(|row| row.type_.as_ref()?.object()));
            }
        }
        // In the order of the pages, so that every run names the same row.
        for (object, rows) in rows.iter().enumerate().filter(|(object, _)| is_reached[*object]) {
            for (parameter, row) in rows.iter().enumerate() {
                let item = row.type_.as_ref().and_then(|type_| type_.innermost().item());
                if let Some(Item::Enum(EnumId(id))) = item {
                    self.enums[id].received = true;
                    let step = Step { object: ObjectId(object), parameter };
                    self.enums[id].brought_by.get_or_insert(step);
                }
            }
        }
    }

    fn add_borrowing(&mut self, known: &Known<'_, '_>, rows: &[Rows<'_>]) {
        let mut holders = vec![Vec::new(); rows.len()];
        let mut open = Vec::new();
        for (id, _) in known.declared.tables() {
            known.declared.cases(id).iter().for_each(|case| holders[case.0].push(id.0));
        }
        for (index, rows) in rows.iter().enumerate() {
            for type_ in rows.iter().filter_map(|row| row.type_.as_ref()).map(Type::innermost) {
                match type_.item() {
                    Some(Item::Object(inner)) => holders[inner.0].push(index),
                    Some(Item::Scalar(id)) => {
                        let scalar = known.scalars[id.0].type_.as_ref();
                        open.extend(scalar.filter(|type_| type_.is_text()).map(|_| index));
                    }
                    Some(Item::Enum(_)) => {}
                    None => open.extend(type_.is_text().then_some(index)),
                }
            }
        }
        while let Some(index) = open.pop() {
            if !std::mem::replace(&mut self.objects[index].borrows, true) {
                open.extend(&holders[index]);
            }
        }
    }
}
