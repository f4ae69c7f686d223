-- How members are reached was kept so long from when they joined. Now: while they are members of a group at work.
update contact set owed = true where erased_at is null and exists (
  select 1 from group_member m join work_group g on g.id = m.work_group
  where m.contact = contact.id and m.state = 'joined' and g.ended_at is null);
