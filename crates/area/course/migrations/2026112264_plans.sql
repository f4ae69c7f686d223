-- Plans that parties derive from a shared strategy. The strategy and its lines are known by their references only.
create table plan (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  strategy uuid not null,
  organisation uuid not null,
  state text not null check (state in ('not_started', 'drafting', 'adopted', 'following_up')),
  title text not null,
  decision text,
  changed_at bigint not null,
  unique (space, number),
  unique (strategy, organisation)
);
-- A line points at an area, a goal or a line of the strategy, or at none, which is flagged and not forbidden.
create table plan_line (
  id uuid primary key,
  space uuid not null,
  plan uuid not null references plan (id),
  number bigint not null,
  item_kind text,
  item uuid,
  title text not null,
  detail text not null,
  changed_at bigint not null,
  unique (space, number),
  check ((item is null) = (item_kind is null))
);
create index plan_line_plan on plan_line (plan);
create table plan_counter (
  space uuid not null,
  kind text not null,
  issued bigint not null,
  primary key (space, kind)
);
