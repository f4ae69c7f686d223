-- Who has shown the code of something without an account: one row per browser, for a short while. Technical data.
create table code_session (
  -- The keyed hash of the reference in the cookie, so that a copy of the database opens no page.
  reference text primary key,
  thing uuid not null,
  expires_at bigint not null
);
create index code_session_expiry on code_session (expires_at);
