-- Actions: who does what until when, towards which goal. What they began as and what they serve lies on the thread.
create table action_counter (
  space uuid primary key,
  issued bigint not null
);
create table action (
  id uuid primary key,
  space uuid not null references space (id),
  number bigint not null,
  title text not null,
  summary text not null,
  lang text not null,
  -- I8: exactly one organisation answers for it.
  accountable uuid not null references organisation (id),
  due text not null,
  sort text not null,
  internal boolean not null,
  novelty text,
  audience text not null,
  dimensions text not null,
  -- I9: how many goals it serves, or why none.
  goals bigint not null,
  no_goal text,
  together text not null check (together in ('no', 'wanted', 'yes')),
  -- The matter that made it joint.
  matter uuid,
  currency text not null,
  report_due text,
  example boolean not null,
  state text not null check (state in ('planned', 'ongoing', 'paused', 'completed', 'evaluated', 'cancelled')),
  light text check (light in ('green', 'yellow', 'red')),
  reported_at bigint,
  created_at bigint not null,
  changed_at bigint not null,
  version bigint not null,
  unique (space, number),
  check ((goals > 0) <> (no_goal is not null)),
  check ((together = 'yes') = (matter is not null)),
  check ((light is null) = (reported_at is null))
);

-- What each party is in it, pays, gains, and its share of a joint fund. Amounts in hundredths, shares in hundredths of
-- a per cent.
create table action_party (
  action uuid not null references action (id),
  organisation uuid not null references organisation (id),
  roles text not null,
  cost bigint not null check (cost >= 0),
  gain bigint not null check (gain >= 0),
  note text not null,
  share bigint check (share between 0 and 10000),
  since bigint not null,
  until bigint,
  primary key (action, organisation)
);

create table action_milestone (
  id uuid primary key,
  action uuid not null references action (id),
  title text not null,
  due text,
  founds boolean not null,
  done_on text,
  evidence text,
  organisation uuid references organisation (id),
  created_at bigint not null,
  check (done_on is null or not founds or organisation is not null)
);
create index action_milestone_action on action_milestone (action);

create table action_report (
  id uuid primary key,
  action uuid not null references action (id),
  at bigint not null,
  light text not null check (light in ('green', 'yellow', 'red')),
  says text not null
);
create index action_report_action on action_report (action, at);

create table action_step (
  action uuid not null references action (id),
  version bigint not null,
  at bigint not null,
  state text not null,
  reason text,
  matter uuid,
  primary key (action, version),
  check (state <> 'cancelled' or reason is not null or matter is not null),
  check (state not in ('paused', 'evaluated') or reason is not null)
);

-- What came of actions.
create table outcome_counter (
  space uuid primary key,
  issued bigint not null
);
create table outcome (
  id uuid primary key,
  space uuid not null references space (id),
  number bigint not null,
  action uuid not null references action (id),
  title text not null,
  says text not null,
  lang text not null,
  horizon text not null check (horizon in ('short', 'long')),
  -- What shows it, or the statement that nothing was measured: one of the two.
  evidence text,
  unmeasured boolean not null,
  visible boolean not null,
  happened_on text not null,
  at bigint not null,
  unique (space, number),
  check (unmeasured = (evidence is null))
);
create index outcome_action on outcome (action);
