-- Meetings and networks that were there before the directory knew them.
insert into card (kind, id, space, number, title, url, status, visibility)
select 'gathering', g.id, g.space, null, g.name, '/' || s.key || '/gatherings/' || g.key,
  'gatherings-' || g.kind, 'public'
from gathering g join space s on s.id = g.space
where not exists (select 1 from card c where c.kind = 'gathering' and c.id = g.id);
