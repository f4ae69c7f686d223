-- Where an idea's words point in meaning, kept by a follower, one row for each model that was asked. Derived.
create table idea_vector (
  idea uuid not null,
  -- The model, by its short name.
  method text not null,
  space uuid not null,
  -- The event in the space's log after which it was made: whoever keeps vectors in memory reads what is newer.
  seq bigint not null,
  lang text not null,
  -- A scale (f32) and so many numbers (i16), little-endian. Empty: the idea has no words any more.
  vector bytea not null,
  primary key (idea, method)
);
create unique index idea_vector_since on idea_vector (space, method, seq);
-- What a likeness rests on most: words, letters, meaning, language.
alter table idea_kin add column reason text not null default 'words';
