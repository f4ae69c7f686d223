-- Proposals: what ideas are worked into. Numbered per space, never deleted.
create table proposal (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  title text not null,
  state text not null check (state in ('working', 'closed')),
  opened_at bigint not null,
  closed_at bigint,
  unique (space, number)
);
create table proposal_counter (
  space uuid primary key,
  issued bigint not null
);
