-- More sums, moved in the transaction that moves what they count, and indexes for what time makes due.
create table theme_count (
  theme uuid primary key,
  n bigint not null
);
insert into theme_count (theme, n) select theme, count(*) from idea_theme group by theme;
create table rating_count (
  space uuid primary key,
  asked bigint not null,
  answered bigint not null,
  helped bigint not null
);
insert into rating_count (space, asked, answered, helped)
  select i.space, count(*), count(r.answered_at), count(case when r.helped then 1 end)
  from idea_rating r join idea i on i.id = r.idea group by i.space;
create index idea_silence on idea (space, heard_at, due_at) where state in ('received', 'sorted', 'clarifying', 'in_proposal');
create index idea_wakes on idea (due_at) where state in ('parked', 'clarifying');
create index answer_published on answer (published_at) where published_at is not null;
