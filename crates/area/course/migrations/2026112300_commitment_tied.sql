-- Commitments that were shared before they stood on the thread: their cards, and what they serve.
insert into card (kind, id, space, number, title, url, status, visibility)
  select 'commitment', c.id, c.space, c.number, substr(coalesce(c.masked_text, c.text), 1, 80),
    coalesce((select k.url from card k where k.kind = 'area' and k.id = c.area) || '#commitment-' || c.number,
      '/' || s.key || '/contribute'),
    'commitment-life-' || c.life, 'public'
  from commitment c join space s on s.id = c.space where c.seen = 'shared';
insert into edge (space, from_kind, from_id, verb, to_kind, to_id, since)
  select c.space, 'commitment', c.id, 'serves', 'area', c.area, c.changed_at from commitment c where c.seen = 'shared';
