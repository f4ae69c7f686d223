-- How actors are reached was kept so long from when they began. Now: until they were reminded of what waits for its day.
update contact set owed = true where erased_at is null and exists (
  select 1 from actor_plan p join commitment c on c.plan = p.id
  where p.contact = contact.id and c.life = 'open' and c.by_when is not null and c.reminded_at is null);
