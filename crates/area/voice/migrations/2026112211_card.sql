-- Printed idea cards. A card carries a code before it carries an idea: of the code only the hash is kept.
create table idea_card (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  code_hash text not null unique,
  gathering uuid references gathering (id),
  table_no bigint,
  printed_at bigint not null,
  -- The idea that was written on it, once somebody has typed it in.
  used_by uuid unique references idea (id),
  unique (space, number)
);
create index idea_card_gathering on idea_card (space, gathering, number);
