//! Every address of the app on one page.
