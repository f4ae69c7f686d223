-- By what each membership was decided. What was changed or entered by mistake steps back, and can come again.
alter table membership add column decided_kind text;
alter table membership add column decided_id uuid;
alter table membership add column decided text;
alter table membership add column retired boolean not null default false;
alter table office add column retired boolean not null default false;
