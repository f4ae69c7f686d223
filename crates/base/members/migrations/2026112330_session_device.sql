-- On what kind of device somebody signed in: the names of the browser's and the system's family, nothing more.
alter table session add column browser text;
alter table session add column system text;
