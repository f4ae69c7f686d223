-- The letters that were printed last, to print them again.
create index idea_feedback_printed on idea_feedback (space, printed_at) where printed_at is not null;
