-- Working groups: what they were asked to do, by whom and until when.
create table work_group (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  name text not null,
  mandate text not null,
  -- The decision that gave it, and when, as a partial date.
  decided text not null,
  decided_on text not null,
  due_on text not null,
  -- The function that leads it; never a person's name.
  lead text not null,
  lang text not null,
  opened_at bigint not null,
  ended_at bigint,
  unique (space, number)
);
-- Sub-topics, and the focus areas that it merges.
create table group_topic (
  id uuid primary key,
  space uuid not null,
  work_group uuid not null references work_group (id),
  kind text not null check (kind in ('topic', 'area')),
  name text not null,
  position bigint not null
);
create index group_topic_list on group_topic (work_group, position);
create table group_topic_theme (
  topic uuid not null references group_topic (id),
  theme uuid not null,
  space uuid not null,
  primary key (topic, theme)
);
-- Members are persons. How they are reached is contact data and lies elsewhere.
create table group_member (
  id uuid primary key,
  space uuid not null,
  work_group uuid not null references work_group (id),
  contact uuid,
  -- Only with consent, and no longer than they are members.
  shown_name text,
  state text not null check (state in ('invited', 'joined', 'declined', 'left')),
  since bigint not null,
  until bigint,
  code_hash text not null unique,
  -- For whom they speak, and by which decision; empty for all who come as themselves.
  mandate_for text,
  mandate_by text,
  -- Said by themselves.
  perspectives text not null,
  check (state <> 'left' or shown_name is null),
  check ((mandate_for is null) = (mandate_by is null))
);
create index group_member_list on group_member (work_group, since);
create table group_meeting (
  id uuid primary key,
  space uuid not null,
  work_group uuid not null references work_group (id),
  number bigint not null,
  starts_at bigint not null,
  ends_at bigint not null,
  place text not null,
  agenda text not null,
  minutes text,
  minutes_at bigint,
  cancelled_at bigint,
  changed_at bigint not null,
  unique (work_group, number)
);
create index group_meeting_when on group_meeting (space, starts_at);
-- How many came, by what sort of people; never who.
create table meeting_presence (
  meeting uuid not null references group_meeting (id),
  kind text not null,
  n bigint not null check (n >= 0),
  space uuid not null,
  primary key (meeting, kind)
);
