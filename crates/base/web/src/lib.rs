//! The door: routes, sessions, forms, limits, errors; turns slices into a server.
