-- Where a reader stands with a thing that was shared with them: when they last looked, and whether they are done with it.
-- Holds nothing of the thing.
create table comment_desk (
    organisation_id uuid        not null,
    reader_id       uuid        not null,
    kind            text        not null check (length(kind) between 1 and 40),
    thing_id        uuid        not null,
    seen_at         timestamptz not null,
    settled_at      timestamptz,
    primary key (organisation_id, reader_id, kind, thing_id),
    foreign key (organisation_id, reader_id) references person
);
alter table comment_desk enable row level security;
alter table comment_desk force row level security;
create policy own_organisation on comment_desk using (organisation_id = waymark_organisation());
grant select, insert, update (seen_at, settled_at) on comment_desk to ${application_role};
