-- Words that go to their owner on paper, as the owner left nothing but a postal address.
alter table idea_feedback add column by_letter boolean not null default false;
update idea_feedback set by_letter = true where kind in ('answered', 'progress', 'invited') and exists (
  select 1 from idea i join contact c on c.id = i.contact
  where i.id = idea_feedback.idea and c.postal is not null and c.email is null);
create index idea_feedback_by_letter on idea_feedback (space, at) where by_letter and printed_at is null and void_at is null;
