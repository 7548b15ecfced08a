//! The payments family in place: what expanding it takes, `-Ztime-passes` says.

paramtable::include_spec!("../../../spec");
