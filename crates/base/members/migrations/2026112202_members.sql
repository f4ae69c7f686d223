-- Spaces (alliances): what each is called, speaks and looks like, and the clocks it has promised.
create table space (
  id uuid primary key,
  key text not null unique,
  name text not null,
  langs text not null,
  lang text not null,
  accent text not null,
  second text not null,
  zone text not null,
  example boolean not null,
  settings text not null,
  logo_at bigint
);
create table space_logo (
  space uuid primary key references space (id),
  kind text not null,
  bytes bytea not null
);
create table organisation (
  id uuid primary key,
  space uuid not null references space (id),
  key text not null,
  name text not null,
  kind text not null,
  letter text not null,
  valid_from text,
  valid_until text,
  position bigint not null,
  unique (space, key)
);

-- People with accounts, what they may do, and how they get in.
create table person (
  id uuid primary key,
  name text not null,
  lang text not null,
  email text unique,
  created bigint not null,
  ended bigint
);
create table role_grant (
  id uuid primary key,
  person uuid not null references person (id),
  space uuid references space (id),
  role text not null,
  organisation uuid references organisation (id),
  since bigint not null,
  until bigint
);
create index role_grant_person on role_grant (person);
create index role_grant_space on role_grant (space);
create table invitation (
  id uuid primary key,
  token_hash text unique,
  email text not null,
  name text not null,
  lang text not null,
  space uuid references space (id),
  role text not null,
  organisation uuid references organisation (id),
  created bigint not null,
  expires bigint not null,
  accepted bigint
);
create table sign_in_link (
  id uuid primary key,
  token_hash text unique,
  person uuid not null references person (id),
  created bigint not null,
  expires bigint not null,
  used bigint
);
create table session (
  id uuid primary key,
  token_hash text not null unique,
  person uuid not null references person (id),
  created bigint not null,
  seen bigint not null,
  expires bigint not null
);
create index session_person on session (person);

-- Contact data of those who leave ideas, apart from everything else; a row outlives its contents.
create table contact (
  id uuid primary key,
  space uuid not null references space (id),
  name text,
  email text,
  phone text,
  postal text,
  lang text not null,
  name_public boolean not null,
  retain_until bigint not null,
  erased_at bigint
);
create index contact_retained on contact (retain_until) where erased_at is null;

-- How often something was tried in a window of time; keys are hashed with a secret.
create table attempt (
  scope text not null,
  key_hash text not null,
  window_start bigint not null,
  n bigint not null,
  primary key (scope, key_hash, window_start)
);
create index attempt_window on attempt (window_start);
