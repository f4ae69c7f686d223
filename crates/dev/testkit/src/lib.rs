//! A test world: databases of both kinds, a clock one can move, a client that walks the pages.
