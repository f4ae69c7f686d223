-- Frames: a space's own strategies, and those of others that it holds its own against. The parts that nobody
-- searches by (vision, source, texts) lie in `detail` as JSON of the type `strategy::model::FrameDetail`.
create table strategy (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  key text not null,
  kind text not null check (kind in ('own', 'external')),
  state text not null check (state in ('draft', 'consultation', 'adopted', 'superseded')),
  title text not null,
  lang text not null,
  decision text,
  replaces uuid,
  parent uuid,
  detail text not null,
  changed_at bigint not null,
  unique (space, number),
  unique (space, key),
  check (kind = 'external' or state <> 'adopted' or decision is not null)
);
-- Areas, goals and lines of frames, a tree by `parent`.
create table strategy_item (
  id uuid primary key,
  space uuid not null,
  strategy uuid not null references strategy (id),
  kind text not null check (kind in ('area', 'goal', 'line')),
  number bigint not null,
  key text not null,
  parent uuid,
  position bigint not null,
  title text not null,
  detail text not null,
  retired boolean not null,
  changed_at bigint not null,
  unique (space, kind, number),
  unique (strategy, key)
);
-- Registers around a strategy: strengths, challenges, trends, descriptions of the situation, reflections, terms.
create table strategy_statement (
  id uuid primary key,
  space uuid not null,
  kind text not null check (kind in ('strength', 'challenge', 'trend', 'situation', 'reflection', 'term')),
  number bigint not null,
  title text not null,
  lang text not null,
  detail text not null,
  retired boolean not null,
  changed_at bigint not null,
  unique (space, kind, number)
);
-- What a statement is about: areas and goals, as many as it concerns.
create table strategy_about (
  id uuid primary key,
  space uuid not null,
  statement uuid not null references strategy_statement (id),
  item uuid not null references strategy_item (id),
  ended_at bigint
);
create index strategy_about_statement on strategy_about (statement);
create index strategy_about_item on strategy_about (item);
-- Which document, and where in it, a goal cites.
create table strategy_citation (
  id uuid primary key,
  space uuid not null,
  item uuid not null references strategy_item (id),
  subject_kind text not null,
  subject_id uuid not null,
  position bigint not null,
  ended_at bigint
);
create index strategy_citation_item on strategy_citation (item);
-- Crosswalks: two frames side by side.
create table crosswalk (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  key text not null,
  title text not null,
  text text not null,
  left_strategy uuid not null references strategy (id),
  left_kind text not null check (left_kind in ('area', 'goal', 'line')),
  right_strategy uuid not null references strategy (id),
  right_kind text not null check (right_kind in ('area', 'goal', 'line')),
  unique (space, key)
);
-- A mark is on a pair (same, adapted), on the left alone (own) or on the right alone (left_out).
create table crosswalk_mark (
  id uuid primary key,
  space uuid not null,
  crosswalk uuid not null references crosswalk (id),
  left_item uuid,
  right_item uuid,
  mark text not null,
  weight text,
  note text not null,
  ended_at bigint,
  check ((mark in ('same', 'adapted') and left_item is not null and right_item is not null)
    or (mark = 'own' and left_item is not null and right_item is null)
    or (mark = 'left_out' and left_item is null and right_item is not null))
);
create index crosswalk_mark_crosswalk on crosswalk_mark (crosswalk);
create table strategy_counter (
  space uuid not null,
  kind text not null,
  issued bigint not null,
  primary key (space, kind)
);
