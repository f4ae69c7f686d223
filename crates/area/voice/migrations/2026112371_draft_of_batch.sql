-- The draft that was sent as a batch, which stands again when the batch is taken back.
create index answer_draft_batch on answer_draft (batch) where batch is not null;
