-- Stories and events: what happened, where, with a picture and the consent of those who are in it.
create table story_counter (
  space uuid primary key references space (id),
  issued bigint not null
);
create table story (
  id uuid primary key,
  space uuid not null references space (id),
  number bigint not null,
  sort text not null check (sort in ('event', 'story')),
  lang text not null,
  title text not null,
  text text not null,
  -- A date as exact as it is known.
  happened_on text not null,
  place text not null,
  -- Taken down; nobody reads it any more.
  removed_at bigint,
  created_at bigint not null,
  changed_at bigint not null,
  version bigint not null,
  unique (space, number)
);
create table story_picture (
  story uuid primary key references story (id),
  kind text not null check (kind in ('image/png', 'image/jpeg', 'image/webp')),
  bytes bytea not null,
  width bigint not null,
  height bigint not null,
  -- What those who do not see it need to know; who took it; on which terms it is shown.
  alt text not null check (alt <> ''),
  credit text not null check (credit <> ''),
  licence text not null,
  -- Whether somebody in it can be recognised.
  people boolean not null,
  put_at bigint not null
);
-- Who can be recognised, as the picture's text says it, each with the day of their consent: no row without it.
create table story_person (
  story uuid not null references story_picture (story),
  position bigint not null,
  who text not null check (who <> ''),
  consent_on text not null check (consent_on <> ''),
  primary key (story, position)
);
