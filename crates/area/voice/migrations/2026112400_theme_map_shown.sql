-- What everybody goes on seeing of a map while a later run of it is for the desk only: a copy of it as it was last
-- shown, with the rows of its own that any map has. Empty for the map that the desk works on.
alter table theme_map add column shown_of uuid;
