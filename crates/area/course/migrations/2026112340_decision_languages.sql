-- What a decision says in other languages than its minutes: the translations of a text, as JSON by language. None where
-- it was written in one language only.
alter table track_step add column translations text;
