-- When a draft was put aside without a decision, UTC milliseconds. It leaves the registers and can be taken back.
alter table document_record add column discarded_at bigint;
