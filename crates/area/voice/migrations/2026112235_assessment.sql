-- By what proposals are assessed.
create table criterion (
  id uuid primary key,
  space uuid not null,
  name text not null,
  -- What the lowest and the highest mark mean.
  meaning text not null,
  weight double precision not null check (weight >= 0),
  position bigint not null,
  retired_at bigint
);
create index criterion_of_space on criterion (space, position);
-- What one person gave one proposal in one round of assessing. Kept when a later round gives others.
create table assessment (
  id uuid primary key,
  space uuid not null,
  proposal uuid not null,
  assessor uuid not null,
  round bigint not null,
  at bigint not null,
  unique (proposal, assessor, round)
);
create index assessment_of_space on assessment (space, proposal);
create table assessment_mark (
  assessment uuid not null references assessment (id),
  criterion uuid not null references criterion (id),
  space uuid not null,
  mark bigint not null check (mark between 1 and 5),
  primary key (assessment, criterion)
);
-- A proposal about which the assessors differ was sent back to them: a new round begins.
create table assessment_round (
  proposal uuid not null,
  round bigint not null,
  space uuid not null,
  note text not null,
  at bigint not null,
  actor text not null,
  primary key (proposal, round)
);
-- Orders as they were computed, each with its weights. Never changed.
create table ordering (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  at bigint not null,
  actor text not null,
  weights text not null,
  -- With other weights than the space's own, to see what they would change.
  what_if boolean not null,
  unique (space, number)
);
create table ordering_place (
  ordering uuid not null references ordering (id),
  proposal uuid not null,
  space uuid not null,
  place bigint not null,
  best bigint not null,
  worst bigint not null,
  score double precision not null,
  stays double precision not null,
  assessors bigint not null,
  parts text not null,
  primary key (ordering, proposal)
);
-- What became of each proposal of an order: an action, a no with its reason, or a rest until a date.
create table proposal_choice (
  proposal uuid primary key,
  space uuid not null,
  ordering uuid not null references ordering (id),
  outcome text not null check (outcome in ('action', 'declined', 'parked')),
  reason text not null,
  until bigint,
  at bigint not null,
  actor text not null,
  check (outcome = 'action' or reason <> ''),
  check (outcome <> 'parked' or until is not null)
);
create index proposal_choice_of on proposal_choice (ordering);

--sqlite
create trigger ordering_is_kept before update on ordering_place begin
  select raise(abort, 'an order that was computed is never changed');
end;
--postgres
create trigger ordering_is_kept before update on ordering_place for each row execute function refuse_change();
--both
