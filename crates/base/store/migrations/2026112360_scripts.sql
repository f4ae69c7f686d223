--sqlite
-- What is stored of a document is words already: letters and digits of any script, in lower case, parted by spaces.
-- The tokenizer takes every character above ASCII as a part of its word. `unicode61` split words at vowel signs
-- (Tamil, Hindi, Thai) and at letters younger than its tables, and a word in several tokens is a phrase, which an
-- index without positions refuses.
drop table document_fts;
create virtual table document_fts using fts5 (
  stems, content='document', content_rowid='docid', tokenize="ascii", prefix='2 3', detail=none, columnsize=0
);
insert into document_fts (document_fts) values ('rebuild');
--both
