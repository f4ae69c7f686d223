//! The program as operators meet it. One binary for all, since each links everything.

mod backup;
mod config;
mod doctor;
mod letters;
mod process;
mod quiet;
mod serve;
mod smtp;
mod support;
mod verify;
