-- By which rules a show was decided; nothing where it began before they had numbers.
alter table catalog.show_opening add column rules int check (rules > 0);
