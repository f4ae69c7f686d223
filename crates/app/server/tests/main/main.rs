//! The program as operators meet it. One binary for all, since each links everything.

mod alone;
mod backup;
mod bundles;
mod command_line;
mod config;
mod demo;
mod doctor;
mod faults;
mod letters;
mod links;
mod process;
mod quiet;
mod repeat;
mod requirements;
mod sense;
mod serve;
mod smtp;
mod strangers;
mod support;
mod trial;
mod verify;
