-- Two managers who change the office at once do not overwrite each other unseen.
alter table people.office add column version int not null default 1;
