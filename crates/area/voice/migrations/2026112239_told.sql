-- Whether an idea has had an answer that stands, final or on the way; and how many ideas are at work in each proposal.
alter table idea add column told boolean not null default false;
update idea set told = true where exists (select 1 from answer a where a.idea = idea.id and a.published_at is not null);
create table proposal_count (
  proposal uuid primary key,
  ideas bigint not null,
  untold bigint not null
);
insert into proposal_count (proposal, ideas, untold)
  select c.proposal, count(*), count(case when not i.told then 1 end) from idea_contribution c join idea i on i.id = c.idea
  where i.state in ('in_proposal', 'adopted', 'clarifying', 'parked') group by c.proposal;
