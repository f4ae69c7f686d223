-- Who was promised something and hears nothing waits, whatever was decided.
drop index idea_silence;
create index idea_silence on idea (space, heard_at, due_at)
  where state in ('received', 'sorted', 'clarifying', 'in_proposal', 'adopted');
