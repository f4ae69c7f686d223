-- Bodies of organisations and their calendars. A body that ended stays, with its last day.
create table body (
  id uuid primary key,
  space uuid not null,
  organisation uuid not null,
  chain text not null,
  kind text not null,
  stage text not null check (stage in ('forum', 'arena', 'court')),
  name text not null,
  valid_from text,
  valid_until text,
  paper_days bigint not null check (paper_days >= 0),
  position bigint not null
);
create index body_space on body (space, position);
create table body_meeting (
  id uuid primary key,
  space uuid not null,
  body uuid not null references body (id),
  held_on text not null,
  papers_by text not null,
  cancelled boolean not null default false,
  sequence bigint not null default 0,
  unique (body, held_on)
);
create index body_meeting_day on body_meeting (space, held_on);

-- Who belongs to what, and who holds which office, in their time.
create table membership (
  id uuid primary key,
  space uuid not null,
  organisation uuid not null,
  member uuid not null,
  valid_from text,
  valid_until text
);
create index membership_space on membership (space);
create table office (
  id uuid primary key,
  space uuid not null,
  organisation uuid not null,
  body uuid references body (id),
  title text not null,
  lang text not null,
  valid_from text,
  valid_until text
);
create index office_space on office (space);

-- Joint matters, one track per body, and what happened on each: steps are only ever added, and where a matter
-- stands is read from them.
create table matter (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  title text not null,
  lang text not null,
  about_kind text not null,
  about_id uuid not null,
  opened_on text not null,
  opened_at bigint not null,
  unique (space, number)
);
create index matter_about on matter (about_id);
create table matter_counter (
  space uuid primary key,
  issued bigint not null
);
create table track (
  id uuid primary key,
  space uuid not null,
  matter uuid not null references matter (id),
  body uuid not null references body (id),
  required boolean not null,
  position bigint not null,
  unique (matter, body)
);
create index track_body on track (body);
create table track_step (
  id uuid primary key,
  space uuid not null,
  track uuid not null references track (id),
  seq bigint not null,
  kind text not null check (kind in ('information_given', 'prepared', 'on_agenda', 'decided', 'executed')),
  on_date text not null,
  on_day text not null,
  recorded_at bigint not null,
  note text,
  meeting uuid references body_meeting (id),
  pages bigint,
  outcome text check (outcome in ('yes', 'yes_changed', 'no', 'referred_back', 'postponed')),
  paragraph text,
  text text,
  lang text,
  corrects uuid references track_step (id),
  unique (track, seq),
  check ((kind = 'decided') = (outcome is not null)),
  check (outcome is null or (paragraph is not null and text is not null and lang is not null))
);
create index track_step_decided on track_step (space, on_day) where kind = 'decided';
-- A decision is corrected once; the correction can be corrected in its turn.
create unique index track_step_corrects on track_step (corrects) where corrects is not null;

-- Who was heard on a matter, when, and what they said.
create table anchoring (
  id uuid primary key,
  space uuid not null,
  matter uuid not null references matter (id),
  party text not null,
  stance text not null check (stance in ('for', 'against', 'mixed', 'heard')),
  response text,
  lang text not null,
  on_date text not null,
  recorded_at bigint not null
);
create index anchoring_matter on anchoring (matter);
--sqlite
create trigger track_step_is_kept before delete on track_step begin
  select raise(abort, 'decisions are never deleted');
end;
create trigger track_step_stands before update on track_step begin
  select raise(abort, 'decisions are corrected by new ones');
end;
create trigger matter_is_kept before delete on matter begin
  select raise(abort, 'matters are never deleted');
end;
--postgres
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'decisions are never deleted and are corrected by new ones';
end $$;
create trigger track_step_stands before update or delete on track_step for each row execute function refuse_rewriting();
create trigger matter_is_kept before delete on matter for each row execute function refuse_rewriting();
--both
