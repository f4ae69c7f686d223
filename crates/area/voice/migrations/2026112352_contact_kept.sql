-- Contact data was kept so long from when it was given. Now: until the idea is closed, and so long from the last word.
update contact set retain_until = retain_until + coalesce(
  (select max(i.heard_at - i.received_at) from idea i where i.contact = contact.id), 0) where erased_at is null;
update contact set owed = true where erased_at is null and exists (
  select 1 from idea i where i.contact = contact.id
  and i.state not in ('answered', 'realised', 'referred', 'withdrawn', 'withheld'));
