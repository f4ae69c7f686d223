-- Measures under review: described, analysed by two or more, then wound down or developed. Never deleted.
create table measure (
  id uuid primary key,
  space uuid not null,
  number bigint not null,
  title text not null,
  lang text not null,
  question boolean not null,
  organisation uuid not null,
  state text not null check (state in ('listed', 'described', 'analysed', 'recommended', 'decided', 'carried_out')),
  listed_at bigint not null,
  -- The description.
  purpose text,
  target_group text,
  users text,
  cost text,
  effect text,
  overlap text,
  twin uuid references measure (id),
  described_by text,
  -- What the analyses came to.
  conclusion text,
  -- The recommendation.
  outcome text check (outcome in ('wind_down', 'develop')),
  ends_on text,
  money text,
  people text,
  agreements text,
  owner uuid,
  follow_up text,
  -- The decision, and what came of it.
  matter uuid,
  done_on text,
  done text,
  unique (space, number),
  -- I16: wound down or developed only after description and analysis.
  check (state = 'listed' or (purpose is not null and users is not null and cost is not null and effect is not null
    and overlap is not null and described_by is not null)),
  check (state in ('listed', 'described') or conclusion is not null),
  check (state in ('listed', 'described', 'analysed') = (outcome is null)),
  check (outcome is null or outcome <> 'wind_down' or (ends_on is not null and money is not null and people is not null
    and agreements is not null)),
  check (outcome is null or outcome <> 'develop' or (owner is not null and follow_up is not null)),
  check (state not in ('decided', 'carried_out') or matter is not null),
  check (state <> 'carried_out' or (done_on is not null and done is not null))
);
create table measure_counter (
  space uuid primary key,
  issued bigint not null
);
create table measure_analysis (
  id uuid primary key,
  space uuid not null,
  measure uuid not null references measure (id),
  person uuid not null,
  need bigint not null check (need between 1 and 5),
  effect bigint not null check (effect between 1 and 5),
  cost bigint not null check (cost between 1 and 5),
  overlap bigint not null check (overlap between 1 and 5),
  alternative bigint not null check (alternative between 1 and 5),
  text text not null,
  at bigint not null,
  unique (measure, person)
);
--sqlite
create trigger measure_is_kept before delete on measure begin
  select raise(abort, 'measures are never deleted');
end;
--postgres
create function measure_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'measures are never deleted';
end $$;
create trigger measure_is_kept before delete on measure for each row execute function measure_is_kept();
--both
