-- What is published: reports with their editions, and briefs that were frozen. Numbered per space.
create table publication (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  kind text not null check (kind in ('report', 'brief')),
  state text not null check (state in ('draft', 'consultation', 'published')),
  title text not null,
  lead text not null,
  lang text not null,
  -- The day of the forum, a partial date.
  held_on text,
  -- What a brief is about.
  about_kind text,
  about_id uuid,
  -- The edition that this one takes the place of, once it is published.
  replaces uuid references publication (id),
  created_at bigint not null,
  published_at bigint,
  version bigint not null,
  unique (space, number),
  check ((state = 'published') = (published_at is not null)),
  check ((kind = 'brief') = (about_id is not null))
);
-- Nothing has two successors.
create unique index publication_successor on publication (replaces) where replaces is not null;
create index publication_about on publication (about_id, published_at) where about_id is not null;
create table publication_counter (
  space uuid primary key,
  issued bigint not null
);
-- What was published, per language: canonical JSON and its SHA-256 (I19).
create table publication_content (
  publication uuid not null references publication (id),
  space uuid not null,
  lang text not null,
  content text not null,
  hash text not null,
  at bigint not null,
  primary key (publication, lang)
);

--sqlite
create trigger publication_is_kept before delete on publication begin
  select raise(abort, 'publications are never deleted');
end;
create trigger publication_stands before update on publication when old.state = 'published' begin
  select raise(abort, 'what is published never changes');
end;
create trigger publication_content_stands before update on publication_content begin
  select raise(abort, 'what is published never changes');
end;
create trigger publication_content_is_kept before delete on publication_content begin
  select raise(abort, 'what is published never changes');
end;
--postgres
create trigger publication_is_kept before delete on publication for each row execute function refuse_change();
create trigger publication_stands before update on publication for each row when (old.state = 'published') execute function refuse_change();
create trigger publication_content_stands before update or delete on publication_content for each row execute function refuse_change();
--both
