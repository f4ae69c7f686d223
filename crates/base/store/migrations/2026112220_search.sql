--sqlite
-- The index no longer keeps where in a text a word stands, nor how long texts are: the order of hits is weighed
-- outside (`store::search`).
drop table document_fts;
create virtual table document_fts using fts5 (
  stems, content='document', content_rowid='docid', tokenize="unicode61 remove_diacritics 0", prefix='2 3',
  detail=none, columnsize=0
);
insert into document_fts (document_fts) values ('rebuild');
--both
