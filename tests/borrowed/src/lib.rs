#![doc = include_str!(concat!(env!("OUT_DIR"), "/front-page.md"))]

include!(concat!(env!("OUT_DIR"), "/paramtable.rs"));
