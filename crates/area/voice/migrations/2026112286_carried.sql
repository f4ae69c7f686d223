-- A round may continue an earlier one: what was not taken up there is offered when this one opens.
alter table round add column continues uuid references round (id);
-- Ideas that came along into a later round. They stay the same ideas and keep the round they came in.
create table idea_carried (
  idea uuid not null references idea (id),
  round uuid not null references round (id),
  number bigint not null,
  primary key (idea, round)
);
create index idea_carried_list on idea_carried (round, number);
