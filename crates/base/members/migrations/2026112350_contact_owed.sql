-- While something is owed to somebody, how to reach them is not erased by age.
alter table contact add column owed boolean not null default false;
