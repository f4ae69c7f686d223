-- Who can be reached by letter only.
create index contact_letter on contact (space) where postal is not null and email is null;
