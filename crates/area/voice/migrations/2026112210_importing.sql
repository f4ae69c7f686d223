-- Which column of a file feeds which field, remembered per import of a space.
create table import_mapping (
  space uuid not null,
  source text not null,
  mapping text not null,
  at bigint not null,
  primary key (space, source)
);

-- A file between its upload and its import. Kept for a day, then swept away.
create table import_upload (
  id uuid primary key,
  space uuid not null,
  actor text not null,
  name text not null,
  bytes bytea not null,
  -- What came of it, JSON; the bytes are emptied then.
  outcome text,
  expires bigint not null
);
create index import_upload_expires on import_upload (expires);
