-- Indexes without which a list or a sum would walk a whole space.
create index operation_pace on operation (space, kind, at) where undone_at is null;
create index idea_overdue on idea (space, due_at) where due_at is not null and state not in ('parked', 'clarifying');
create index idea_round_list on idea (round, number);
create index answer_batch_recent on answer_batch (space, made_at);
create index suggestion_decided on suggestion (about) where accepted is not null;
