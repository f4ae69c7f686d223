-- Proposals with all their states. The table is made anew, since SQLite cannot change a check.
create table proposal_next (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  title text not null,
  state text not null check (state in ('draft', 'working', 'ready', 'assessed', 'submitted', 'adopted',
    'adopted_changed', 'referred_back', 'rejected', 'split_into', 'joined_with', 'withdrawn')),
  opened_at bigint not null,
  closed_at bigint,
  problem text not null default '',
  suggestion text not null default '',
  lang text not null default 'sv',
  novelty text check (novelty in ('keep', 'improve', 'extend', 'new')),
  -- The last step of the chain that a gate has let it to.
  step text check (step in ('try', 'extend', 'permanent')),
  -- Begun by a working group itself, without an idea behind it.
  own_initiative boolean not null default false,
  working_group uuid,
  version bigint not null default 0,
  -- The version that everybody reads: the one that was last ready.
  public_version bigint,
  unique (space, number)
);
insert into proposal_next (id, space, number, title, state, opened_at, closed_at)
  select id, space, number, title, case state when 'closed' then 'withdrawn' else 'working' end, opened_at, closed_at
  from proposal;
drop table proposal;
alter table proposal_next rename to proposal;
create index proposal_by_state on proposal (space, state, number);
create index proposal_by_group on proposal (working_group, number) where working_group is not null;
update card set status = 'proposal-withdrawn' where kind = 'proposal' and status = 'proposal-closed';

-- Every text a proposal has had.
create table proposal_version (
  proposal uuid not null,
  space uuid not null,
  version bigint not null,
  at bigint not null,
  actor text not null,
  title text not null,
  problem text not null,
  suggestion text not null,
  primary key (proposal, version)
);
-- Who has written it. People, never shown to the public.
create table proposal_author (
  proposal uuid not null,
  space uuid not null,
  person uuid not null,
  since bigint not null,
  primary key (proposal, person)
);
-- The frames every proposal of a space must say something about.
create table frame (
  id uuid primary key,
  space uuid not null,
  name text not null,
  question text not null,
  position bigint not null,
  retired_at bigint
);
create table frame_answer (
  proposal uuid not null,
  frame uuid not null references frame (id),
  space uuid not null,
  effect text not null check (effect in ('for', 'against', 'both', 'none')),
  text text not null,
  at bigint not null,
  actor text not null,
  primary key (proposal, frame)
);
-- What let a proposal on to its next step.
create table proposal_gate (
  id uuid primary key,
  space uuid not null,
  proposal uuid not null,
  step text not null check (step in ('try', 'extend', 'permanent')),
  decided_on text not null,
  decision text not null,
  at bigint not null,
  actor text not null
);
create index proposal_gate_list on proposal_gate (proposal, at);
-- Who was heard, when, and what they said.
create table proposal_heard (
  id uuid primary key,
  space uuid not null,
  proposal uuid not null,
  party text not null,
  heard_on text not null,
  stance text not null check (stance in ('for', 'against', 'both', 'none')),
  response text not null,
  at bigint not null,
  actor text not null
);
create index proposal_heard_list on proposal_heard (proposal, at);

--sqlite
create trigger proposal_is_kept before delete on proposal begin
  select raise(abort, 'proposals are never deleted');
end;
create trigger proposal_version_is_kept before delete on proposal_version begin
  select raise(abort, 'versions are never deleted');
end;
--postgres
create trigger proposal_is_kept before delete on proposal for each row execute function refuse_change();
create trigger proposal_version_is_kept before delete on proposal_version for each row execute function refuse_change();
--both
