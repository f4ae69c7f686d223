-- A deed to many things at once: how each idea's version was before it, so that every word of the deed is found again;
-- and what else than ideas it changed.
alter table operation_item add column since bigint;
create table operation_part (
  operation uuid not null references operation (id),
  -- Of what kind: the word of whoever gives it back.
  kind text not null,
  thing uuid not null,
  -- What is needed to give it back.
  before text not null,
  primary key (operation, kind, thing)
);
-- What was done lately, by whomever.
create index operation_lately on operation (space, at);
