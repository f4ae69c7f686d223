-- Owners who have shown their code: one row per browser, for a short while. Technical data.
create table owner_session (
  -- The keyed hash of the reference in the cookie, so that a copy of the database opens no page.
  reference text primary key,
  idea uuid not null references idea (id),
  expires_at bigint not null
);
create index owner_session_expiry on owner_session (expires_at);
