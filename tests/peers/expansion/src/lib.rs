//! Includes the payments family with the macro, to measure the expansion with
//! `-Ztime-passes`.

paramtable::include_spec!("../../../spec");
