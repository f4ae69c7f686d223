-- Commitments: what departments, firms, associations and individuals will do themselves for a focus area.
create table contribute_counter (
  space uuid not null,
  kind text not null,
  issued bigint not null,
  primary key (space, kind)
);
-- An actor with a plan of its own, opened by four words.
create table actor_plan (
  id uuid primary key,
  space uuid not null references space (id),
  number bigint not null,
  kind text not null check (kind in ('department', 'firm', 'association', 'individual')),
  -- What everybody may read. An individual has none unless they asked to be shown by it.
  name text,
  lang text not null,
  -- What the actor does already: for its own eyes.
  about text not null,
  code_hash text not null unique,
  contact uuid references contact (id),
  created_at bigint not null,
  changed_at bigint not null,
  version bigint not null,
  unique (space, number),
  check (kind = 'individual' or name is not null)
);
create table commitment (
  id uuid primary key,
  space uuid not null references space (id),
  plan uuid not null references actor_plan (id),
  number bigint not null,
  -- An area of a strategy, known by its identifier only.
  area uuid not null,
  lang text not null,
  text text not null,
  -- A day, as 2027-05-31.
  by_when text,
  life text not null check (life in ('open', 'done', 'withdrawn')),
  seen text not null check (seen in ('private', 'held', 'shared')),
  -- Whether somebody at the desk looks at every new text of it, and has looked at this one.
  watched boolean not null,
  looked boolean not null,
  outcome text,
  -- What everybody reads instead, where something was covered.
  masked_text text,
  masked_outcome text,
  reason text,
  reminded_at bigint,
  created_at bigint not null,
  changed_at bigint not null,
  version bigint not null,
  unique (space, number),
  check ((life = 'done') = (outcome is not null)),
  check (life <> 'withdrawn' or seen = 'private')
);
create index commitment_plan on commitment (plan);
create index commitment_shown on commitment (space, seen, number);
-- What one might do: a few lines per area, in the space's own words.
create table commitment_example (
  id uuid primary key,
  space uuid not null references space (id),
  area uuid not null,
  position bigint not null,
  text text not null,
  ended_at bigint
);
create index commitment_example_area on commitment_example (space, area);
-- Who has shown the code of a plan: one row per browser, for a short while. Technical data.
create table plan_session (
  -- The keyed hash of the reference in the cookie, so that a copy of the database opens no plan.
  reference text primary key,
  plan uuid not null references actor_plan (id),
  expires_at bigint not null
);
create index plan_session_expiry on plan_session (expires_at);
