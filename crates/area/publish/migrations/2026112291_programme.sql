-- When a forum's groups begin to tell, local time, and how many minutes each has: for the handout.
alter table publication add column begins text;
alter table publication add column minutes bigint;
