-- Tasks, and who does each: alone, together, the region, somebody else. An arrangement is never changed; the next one
-- takes over from its day.
create table task_counter (
  space uuid primary key,
  issued bigint not null
);
create table task (
  id uuid primary key,
  space uuid not null references space (id),
  number bigint not null,
  title text not null,
  lang text not null,
  created_at bigint not null,
  unique (space, number)
);
create table arrangement (
  id uuid primary key,
  task uuid not null references task (id),
  version bigint not null,
  valid_from text not null,
  joint boolean not null,
  -- The municipalities do not do it, but try to influence who does.
  influences boolean not null,
  region boolean not null,
  -- Whoever else does it.
  other text,
  note text not null,
  recorded_at bigint not null,
  unique (task, version)
);
-- The organisations that each do it on their own.
create table arrangement_own (
  arrangement uuid not null references arrangement (id),
  organisation uuid not null references organisation (id),
  primary key (arrangement, organisation)
);
-- The matters that decided it.
create table arrangement_matter (
  arrangement uuid not null references arrangement (id),
  matter uuid not null,
  primary key (arrangement, matter)
);
