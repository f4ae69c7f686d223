-- Keys of one letter at the sorting desk: off until a person switches them on (WCAG 2.1.4).
create table desk_keys (
  person uuid primary key,
  switched_on boolean not null,
  -- One letter per action, in the order that the program knows.
  layout text not null
);
