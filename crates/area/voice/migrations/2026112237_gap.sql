-- What nobody coordinates today, though several do it.
create table coordination_gap (
  id uuid primary key,
  space uuid not null,
  name text not null,
  seen text not null,
  proposal uuid,
  at bigint not null,
  actor text not null
);
create index coordination_gap_list on coordination_gap (space, at);
