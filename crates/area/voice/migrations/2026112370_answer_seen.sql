-- The version of the idea that whoever decided an answer had before them: what happened after it may make the answer
-- wrong, and then the batch is held back for a look.
alter table answer add column seen bigint;
alter table answer_batch add column held_at bigint;
-- A deed that published answers is taken back with its batch.
create index answer_batch_operation on answer_batch (operation) where operation is not null;
