-- Answers being written: kept between visits, for whoever began and for those who send. A draft decides nothing.
create table answer_draft (
  id uuid primary key,
  space uuid not null,
  -- Who began it, as in the log.
  made_by text not null,
  changed_at bigint not null,
  -- Counts its changes, so that two people never overwrite each other.
  version bigint not null,
  proposal uuid,
  -- The batch it was sent as.
  batch uuid,
  body text not null
);
create index answer_draft_open on answer_draft (space, changed_at) where batch is null;
