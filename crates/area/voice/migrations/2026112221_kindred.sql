-- The ideas most like each idea, kept by a follower. Derived: built anew from the log at any time.
create table idea_kin (
  idea uuid not null,
  other uuid not null,
  -- 0 to 1.
  likeness double precision not null,
  primary key (idea, other)
);
create index idea_kin_other on idea_kin (other);
