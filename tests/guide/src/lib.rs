//! The spec of the guide's shop, which the Rust of the guide uses.

#[cfg(doctest)]
mod pages {
    include!(concat!(env!("OUT_DIR"), "/pages.rs"));
}

#[cfg(test)]
mod links {
    include!(concat!(env!("OUT_DIR"), "/links.rs"));
}

include!(concat!(env!("OUT_DIR"), "/paramtable.rs"));
