//! The named exceptions: the few things that the two databases say differently. Each has its two bodies side
//! by side here and a test that runs both.

use crate::statement::sql_only;

sql_only! { Sqlite:
    /// Documents that match a query, newest first, so many as are asked for.
    pub(crate) FIND_LITE = "select d.id as id, d.stems as stems from document_fts \
        join document d on d.docid = document_fts.rowid \
        where document_fts match $1 order by document_fts.rowid desc limit $2 + 0";
}
sql_only! { Postgres:
    /// Documents that match a query, newest first, so many as are asked for.
    pub(crate) FIND_PG = "select id, stems from document where tsv @@ to_tsquery('simple', $1) \
        order by docid desc limit $2 + 0";
}
