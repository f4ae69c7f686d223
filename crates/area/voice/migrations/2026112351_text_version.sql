-- Which text somebody had before them who masks or frees it: another may have done so meanwhile.
alter table idea add column text_version bigint not null default 1;
