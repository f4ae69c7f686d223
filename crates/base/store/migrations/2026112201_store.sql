-- The log: what happened, in commit order per space, each row sealed with the one before.
create table log_head (
  space uuid primary key,
  seq bigint not null,
  hash text not null
);
create table event (
  space uuid not null,
  seq bigint not null,
  at bigint not null,
  actor text not null,
  topic text not null,
  version bigint not null,
  subject_kind text not null,
  subject_id uuid not null,
  visibility text not null,
  body text not null,
  cause bigint,
  request text,
  hash text not null,
  primary key (space, seq)
);
create index event_subject on event (subject_id, seq);
create unique index event_request on event (space, request, topic, subject_id) where request is not null;

-- Followers: how far each has read, and what it could not digest.
create table follower (
  name text not null,
  space uuid not null,
  cursor_seq bigint not null,
  failures bigint not null default 0,
  primary key (name, space)
);
create table parked_event (
  follower text not null,
  space uuid not null,
  seq bigint not null,
  reason text not null,
  at bigint not null,
  primary key (follower, space, seq)
);

-- The thread: typed links between things.
create table edge (
  space uuid not null,
  from_kind text not null,
  from_id uuid not null,
  verb text not null,
  to_kind text not null,
  to_id uuid not null,
  since bigint not null,
  until bigint,
  primary key (from_id, verb, to_id, since)
);
create index edge_to on edge (to_id, verb);

-- The directory: title, address and visibility of any thing.
create table card (
  kind text not null,
  id uuid not null,
  space uuid not null,
  number bigint,
  title text not null,
  url text not null,
  status text not null,
  visibility text not null,
  primary key (kind, id)
);
create index card_space on card (space, kind, number);

-- Messages that wait to leave.
create table outbox (
  key text primary key,
  space uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  created bigint not null,
  run_after bigint not null,
  locked_until bigint not null default 0,
  attempts bigint not null default 0,
  sent_at bigint,
  dropped_at bigint,
  failed_at bigint,
  failure text
);
create index outbox_waiting on outbox (run_after) where sent_at is null and dropped_at is null and failed_at is null;
create index outbox_subject on outbox (subject_id);

-- Secrets and settings of the installation itself.
create table installation (
  key text primary key,
  value text not null
);

-- Search: one stemmed text per document, made by the application so that both databases find the same.
--sqlite
create table document (
  docid integer primary key,
  kind text not null,
  id uuid not null unique,
  space uuid not null,
  stems text not null
);
create virtual table document_fts using fts5 (
  stems, content='document', content_rowid='docid', tokenize="unicode61 remove_diacritics 0", prefix='2 3'
);
create trigger document_added after insert on document begin
  insert into document_fts (rowid, stems) values (new.docid, new.stems);
end;
create trigger document_removed after delete on document begin
  insert into document_fts (document_fts, rowid, stems) values ('delete', old.docid, old.stems);
end;
create trigger document_changed after update on document begin
  insert into document_fts (document_fts, rowid, stems) values ('delete', old.docid, old.stems);
  insert into document_fts (rowid, stems) values (new.docid, new.stems);
end;
create trigger event_is_append_only_update before update on event begin
  select raise(abort, 'the log is append-only');
end;
create trigger event_is_append_only_delete before delete on event begin
  select raise(abort, 'the log is append-only');
end;
--postgres
create table document (
  docid bigint generated always as identity primary key,
  kind text not null,
  id uuid not null unique,
  space uuid not null,
  stems text not null,
  tsv tsvector generated always as (to_tsvector('simple', stems)) stored
);
create index document_tsv on document using gin (tsv);
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused', tg_op, tg_table_name;
end $$;
create trigger event_is_append_only before update or delete on event for each row execute function refuse_change();
--both
