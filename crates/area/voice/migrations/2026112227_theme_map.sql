-- Runs of the method that finds themes: what went in, what was asked, what came of it. Kept, so that each can be
-- done again.
create table theme_run (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  -- The ideas of one round of collection; all of the space's when empty.
  collection uuid,
  state text not null check (state in ('going', 'done', 'lost', 'failed')),
  actor text not null,
  begun_at bigint not null,
  -- When the process that does the work last said so. Without a word for a while it is lost.
  heard_at bigint not null,
  ended_at bigint,
  stage text not null,
  -- Per mille.
  progress bigint not null,
  method text not null,
  model text,
  options text not null,
  -- What stood from the map before, as the run was given it.
  decided text,
  -- The numbers of the ideas that went in.
  numbers text not null,
  input_hash text,
  result_hash text,
  texts bigint not null,
  themes bigint not null,
  weak bigint not null,
  fresh bigint not null,
  unique (space, number)
);
-- One at a time.
create unique index theme_run_going on theme_run (space) where state = 'going';

-- The map that the last run and the deeds of people made: one for all of a space's ideas, one for each round.
create table theme_map (
  id uuid primary key,
  space uuid not null,
  collection uuid,
  run bigint not null,
  frame text not null,
  next_found bigint not null,
  -- Counts what was changed, so that a map kept in memory is known to be old.
  version bigint not null,
  public_since bigint
);
create index theme_map_space on theme_map (space);

-- Themes found. `part_of` is 0 on the upper level.
create table theme_found (
  map uuid not null references theme_map (id),
  found bigint not null,
  part_of bigint not null,
  names text,
  telling text not null,
  typical text not null,
  kept boolean not null,
  centre text not null,
  -- The focus area people tied it to.
  area uuid,
  -- The theme of the space that it was made.
  label uuid,
  primary key (map, found)
);

-- Where each idea is, and why.
create table theme_place (
  map uuid not null references theme_map (id),
  thing uuid not null,
  number bigint not null,
  found bigint not null,
  -- The sub-theme; 0 without one.
  part bigint not null,
  by_people boolean not null,
  confidence double precision not null,
  weak boolean not null,
  telling text not null,
  nearest text not null,
  next_best bigint,
  -- The run that first had it; the one to come when it came after the last.
  since bigint not null,
  lang text not null,
  channel text not null,
  primary key (map, thing)
);
create index theme_place_found on theme_place (map, found, number);
create index theme_place_part on theme_place (map, part, number) where part > 0;
create index theme_place_thing on theme_place (thing);

-- Sums of the places, moved in the transaction that moves them.
create table theme_sum (
  map uuid not null,
  found bigint not null,
  part bigint not null,
  lang text not null,
  channel text not null,
  n bigint not null,
  fresh bigint not null,
  weak bigint not null,
  primary key (map, found, part, lang, channel)
);

-- What people changed about a map, in order, with how it was before.
create table theme_edit (
  id uuid primary key,
  map uuid not null references theme_map (id),
  seq bigint not null,
  at bigint not null,
  actor text not null,
  deed text not null,
  edits text not null,
  before text not null,
  undone_at bigint,
  -- The run after which it can no longer be undone by itself.
  settled_by bigint,
  unique (map, seq)
);
