//! The named exceptions: the few things that the two databases say differently. Each has its two bodies side
//! by side here and a test that runs both.

use crate::statement::sql_only;

sql_only! { Sqlite:
    /// Documents that match a query, newest first, with how well they match (lower is better).
    pub(crate) FIND_LITE = "select d.id as id, bm25(document_fts) as weight from document_fts \
        join document d on d.docid = document_fts.rowid \
        where document_fts match $1 order by document_fts.rowid desc limit $2";
}
sql_only! { Postgres:
    /// Documents that match a query, newest first, with how well they match (lower is better).
    pub(crate) FIND_PG = "select id, cast(-ts_rank(tsv, to_tsquery('simple', $1)) as double precision) as weight \
        from document where tsv @@ to_tsquery('simple', $1) order by docid desc limit $2";
}
