-- Founding documents, excerpts that others can cite, and the timeline.
create table document_record (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  key text not null,
  kind text not null,
  state text not null check (state in ('draft', 'consultation', 'adopted', 'superseded')),
  title text not null,
  lang text not null,
  dated text,
  body text not null,
  replaces uuid,
  detail text not null,
  changed_at bigint not null,
  unique (space, number),
  unique (space, key)
);
create table document_excerpt (
  id uuid primary key,
  space uuid not null,
  document uuid not null references document_record (id),
  key text not null,
  page text not null,
  title text not null,
  text text not null,
  position bigint not null,
  unique (document, key)
);
-- Milestones. `dated` is the text of a partial date; an embargo is a moment in UTC milliseconds.
create table milestone (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  kind text not null check (kind in ('information', 'decision', 'press', 'event')),
  title text not null,
  lang text not null,
  dated text,
  body text not null,
  organisation uuid,
  embargo_until bigint,
  lifted boolean not null,
  removed_at bigint,
  detail text not null,
  changed_at bigint not null,
  unique (space, number)
);
create index milestone_embargo on milestone (embargo_until) where not lifted;
-- What came into being with a milestone: an organisation, a role, anything that has a card.
create table milestone_record (
  id uuid primary key,
  space uuid not null,
  milestone uuid not null references milestone (id),
  kind text not null,
  title text not null,
  subject_kind text,
  subject_id uuid,
  since text
);
create index milestone_record_milestone on milestone_record (milestone);
create table document_counter (
  space uuid not null,
  kind text not null,
  issued bigint not null,
  primary key (space, kind)
);
