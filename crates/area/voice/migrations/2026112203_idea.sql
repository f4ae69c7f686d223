-- Rounds of collection.
create table round (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  name text not null,
  question text not null,
  opens_at bigint not null,
  closes_at bigint,
  unique (space, number)
);

-- Themes: emergent, renamed and retired but never deleted.
create table theme (
  id uuid primary key,
  space uuid not null,
  key text not null,
  name text not null,
  -- The theme "something else", whose size tells when a new theme is due.
  other boolean not null,
  position bigint not null,
  retired_at bigint,
  unique (space, key)
);

-- Where ideas were gathered: meetings with tables, networks.
create table gathering (
  id uuid primary key,
  space uuid not null,
  kind text not null check (kind in ('meeting', 'network')),
  key text not null,
  name text not null,
  place text,
  held_on text,
  tables bigint not null default 0,
  participants bigint,
  unique (space, key)
);

-- Numbers issued per space: gap-free, since they are taken in the transaction that stores the idea.
create table idea_counter (
  space uuid primary key,
  issued bigint not null
);

create table idea (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  round uuid not null references round (id),
  late boolean not null,
  origin text not null check (origin in ('real', 'source', 'public_source', 'synthetic')),
  channel text not null check (channel in ('web', 'meeting', 'network', 'paper', 'email', 'import')),
  via text,
  gathering uuid references gathering (id),
  table_no bigint,
  -- Who typed it in. Never the owner.
  scribe uuid,
  source text,
  external_id text,
  lang text not null,
  original text not null,
  public_text text not null,
  -- The public text waits for a look: it may hold personal data.
  held boolean not null,
  masked boolean not null,
  withheld_reason text,
  state text not null check (state in ('received', 'sorted', 'clarifying', 'in_proposal', 'adopted', 'parked', 'referred', 'answered', 'realised', 'withheld', 'withdrawn')),
  before_state text,
  kind text check (kind in ('idea', 'observation', 'question', 'fault_report')),
  whole_alliance boolean not null,
  due_at bigint,
  parked_until bigint,
  received_at bigint not null,
  changed_at bigint not null,
  heard_at bigint not null,
  -- The owner wrote something that nobody at the desk has seen yet.
  unread boolean not null,
  version bigint not null,
  contact uuid,
  code_hash text unique,
  unique (space, number),
  unique (space, source, external_id),
  -- I2: a next date or a final answer.
  check (due_at is not null or state in ('answered', 'realised', 'referred', 'withdrawn', 'withheld'))
);
create index idea_by_state on idea (space, state, number);
create index idea_by_due on idea (due_at) where due_at is not null;
create index idea_by_round on idea (round, state, number);
create index idea_by_gathering on idea (gathering, number) where gathering is not null;
create index idea_by_contact on idea (contact) where contact is not null;
create index idea_unread on idea (space, number) where unread;
create index idea_held on idea (space, number) where held;

create table idea_theme (
  idea uuid not null references idea (id),
  theme uuid not null references theme (id),
  number bigint not null,
  primary key (idea, theme)
);
create index idea_theme_list on idea_theme (theme, number);

create table idea_place (
  idea uuid not null references idea (id),
  organisation uuid not null,
  number bigint not null,
  primary key (idea, organisation)
);
create index idea_place_list on idea_place (organisation, number);

-- What a proposal took from an idea.
create table idea_contribution (
  idea uuid not null references idea (id),
  proposal uuid not null,
  took text not null,
  since bigint not null,
  primary key (idea, proposal)
);
create index idea_contribution_proposal on idea_contribution (proposal, idea);

-- What an idea's owner reads under the code. Mail and letters are made from it.
create table idea_feedback (
  id uuid primary key,
  space uuid not null,
  idea uuid not null references idea (id),
  at bigint not null,
  kind text not null,
  text text,
  facts text not null,
  -- Whether it is also sent to those who left an address.
  mail boolean not null,
  void_at bigint,
  printed_at bigint
);
create index idea_feedback_idea on idea_feedback (idea, at);

-- Every change of state, each with the word that tells its owner (I3).
create table idea_step (
  idea uuid not null references idea (id),
  version bigint not null,
  at bigint not null,
  actor text not null,
  deed text not null,
  from_state text,
  to_state text not null,
  feedback uuid not null references idea_feedback (id),
  primary key (idea, version)
);

-- What owners write back.
create table idea_reply (
  id uuid primary key,
  idea uuid not null references idea (id),
  at bigint not null,
  text text not null
);
create index idea_reply_idea on idea_reply (idea, at);

-- Deeds that can be undone: one row per deed, one item per idea with how it stood before.
create table operation (
  id uuid primary key,
  space uuid not null,
  kind text not null,
  actor text not null,
  at bigint not null,
  request text,
  undone_at bigint
);
create unique index operation_request on operation (space, request) where request is not null;
create index operation_recent on operation (space, actor, at);
create table operation_item (
  operation uuid not null references operation (id),
  idea uuid not null references idea (id),
  version bigint not null,
  before text not null,
  feedback uuid not null,
  primary key (operation, idea)
);

-- Answers: one batch is one decision to answer, of one idea or many; all of it or nothing.
create table answer_batch (
  id uuid primary key,
  space uuid not null,
  proposal uuid,
  made_by text not null,
  made_at bigint not null,
  publish_at bigint not null,
  published_at bigint,
  undone_at bigint,
  operation uuid
);
create index answer_batch_due on answer_batch (publish_at) where published_at is null and undone_at is null;
create index answer_batch_published on answer_batch (space, published_at) where published_at is not null;
create table answer (
  id uuid primary key,
  batch uuid not null references answer_batch (id),
  idea uuid not null references idea (id),
  -- Empty: a word to the owner that does not close the idea.
  reason text check (reason in ('already_done', 'started', 'declined', 'not_ours', 'information', 'insufficient')),
  text text not null,
  took text,
  lang text not null,
  published_at bigint,
  unique (batch, idea)
);
create index answer_idea on answer (idea, published_at);

-- One question some weeks later: did our answer help?
create table idea_rating (
  idea uuid not null references idea (id),
  asked_at bigint not null,
  answered_at bigint,
  helped boolean,
  primary key (idea, asked_at)
);

-- Suggestions of machines. They never change an idea; what people decided about them is kept.
create table suggestion (
  idea uuid not null references idea (id),
  about text not null,
  value text not null,
  confidence double precision not null,
  method text not null,
  accepted boolean,
  primary key (idea, about, value)
);

-- Sums by state, moved in the transaction that moves the idea.
create table idea_count (
  space uuid not null,
  round uuid not null,
  state text not null,
  n bigint not null,
  primary key (space, round, state)
);

--sqlite
create trigger idea_is_kept before delete on idea begin
  select raise(abort, 'ideas are never deleted');
end;
create trigger idea_original before update of original, space, number, channel, received_at on idea
  when old.original <> new.original or old.space <> new.space or old.number <> new.number
    or old.channel <> new.channel or old.received_at <> new.received_at
begin
  select raise(abort, 'the original is never changed');
end;
create trigger idea_step_is_kept before delete on idea_step begin
  select raise(abort, 'steps are never deleted');
end;
--postgres
create trigger idea_is_kept before delete on idea for each row execute function refuse_change();
create trigger idea_original before update on idea for each row
  when (old.original is distinct from new.original or old.space <> new.space or old.number <> new.number
    or old.channel <> new.channel or old.received_at <> new.received_at)
  execute function refuse_change();
create trigger idea_step_is_kept before delete on idea_step for each row execute function refuse_change();
--both
