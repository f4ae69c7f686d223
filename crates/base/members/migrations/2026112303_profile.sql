-- The face of an organisation beside the alliance's: colour, how it speaks, whether the header names it; and its logo
-- with whose it is and on which terms it is shown.
create table organisation_profile (
  organisation uuid primary key references organisation (id),
  -- #0b5d5e; empty for none.
  accent text not null,
  tone text not null,
  in_header boolean not null
);
create table organisation_logo (
  organisation uuid primary key references organisation (id),
  kind text not null,
  bytes bytea not null,
  credit text not null check (credit <> ''),
  licence text not null check (licence <> ''),
  put_at bigint not null
);
