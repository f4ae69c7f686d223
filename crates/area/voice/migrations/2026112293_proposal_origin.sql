-- What a proposal began as where that is not ideas: a programme's own inventory, analysis or visit.
alter table proposal add column origin text check (origin in ('inventory', 'analysis', 'visit'));
