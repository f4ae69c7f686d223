-- What a commitment helps besides its area, if its actor or the desk says so: a goal, an action. Known by identifiers only.
alter table commitment add column goal uuid;
alter table commitment add column action uuid;
