-- A study: what people are asked, one interview at a time.
create table interview_study (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  name text not null,
  purpose text not null,
  lang text not null,
  opened_at bigint not null,
  -- Since when everybody may read what came of it.
  public_since bigint,
  unique (space, number)
);
create table interview_question (
  id uuid primary key,
  study uuid not null references interview_study (id),
  space uuid not null,
  number bigint not null,
  text text not null,
  unique (study, number)
);
-- What answers are coded to. One that bears the name of a theme of the space is that theme.
create table interview_code (
  id uuid primary key,
  study uuid not null references interview_study (id),
  space uuid not null,
  number bigint not null,
  name text not null,
  theme uuid references theme (id),
  unique (study, number)
);
-- One interview. Who was interviewed is nowhere: a number, and at most a municipality and a group.
create table interview (
  id uuid primary key,
  study uuid not null references interview_study (id),
  space uuid not null,
  number bigint not null,
  -- Its number in the interviewer's notes, by which it is recognised when a file is read twice.
  own_number text,
  organisation uuid,
  group_name text not null,
  -- ISO 8601, empty when nobody noted it.
  held_on text not null,
  entered_at bigint not null,
  actor text not null,
  unique (study, number),
  unique (study, own_number)
);
create index interview_place on interview (study, organisation);
-- A row for every question that was asked; without words where it was not answered.
create table interview_answer (
  interview uuid not null references interview (id),
  question uuid not null references interview_question (id),
  space uuid not null,
  lang text not null,
  original text not null,
  -- What may be quoted: the original, or what is left of it when somebody has masked it.
  clean text not null,
  -- May hold personal data: nobody quotes it until somebody has looked.
  held boolean not null,
  quotable boolean not null,
  -- When somebody coded it last; nothing while nobody has read it.
  coded_at bigint,
  actor text,
  -- Codes that a method suggested when it was coded, and how many of them were taken.
  suggested bigint not null,
  taken bigint not null,
  -- The vector of a coded answer, and by which model: what later suggestions compare with.
  method text,
  vector bytea,
  primary key (interview, question),
  check (not held or not quotable)
);
create index interview_answer_waiting on interview_answer (question, interview) where coded_at is null and original <> '';
create index interview_answer_coded on interview_answer (question, coded_at) where coded_at is not null;
create table interview_coding (
  interview uuid not null references interview (id),
  question uuid not null references interview_question (id),
  code uuid not null references interview_code (id),
  space uuid not null,
  primary key (interview, question, code)
);
create index interview_coding_of on interview_coding (question, code);

--sqlite
create trigger interview_answer_original before update of original on interview_answer
  when old.original <> new.original
begin
  select raise(abort, 'the original is never changed');
end;
--postgres
create trigger interview_answer_original before update on interview_answer for each row
  when (old.original is distinct from new.original) execute function refuse_change();
--both
