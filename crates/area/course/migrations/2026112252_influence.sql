-- External matters: what others decide on, what we think of it, what was done last and what comes next.
create table external_counter (
  space uuid primary key,
  issued bigint not null
);
create table external_matter (
  id uuid primary key,
  space uuid not null references space (id),
  number bigint not null,
  title text not null,
  says text not null,
  lang text not null,
  -- Who decides: outside the alliance.
  owner text not null,
  stage text not null check (stage in ('idea', 'study', 'planned', 'decided', 'building', 'done', 'dropped')),
  stance text not null check (stance in ('for', 'conditional', 'against', 'watching')),
  stance_says text not null,
  next_step text,
  next_on text,
  outcome text,
  example boolean not null,
  created_at bigint not null,
  changed_at bigint not null,
  version bigint not null,
  unique (space, number),
  -- What is open has a next step; what has ended, an outcome.
  check ((stage in ('done', 'dropped')) = (outcome is not null)),
  check (stage in ('done', 'dropped') or next_step is not null)
);
-- What was done: contacts and submissions.
create table external_contact (
  id uuid primary key,
  external uuid not null references external_matter (id),
  kind text not null check (kind in ('contact', 'submission')),
  done_on text not null,
  says text not null,
  at bigint not null
);
create index external_contact_of on external_contact (external, done_on);
