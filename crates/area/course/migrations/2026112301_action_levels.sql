-- For which levels of education an action is, where it is about learning: keys, as for whom and which dimensions.
alter table action add column levels text not null default '';
