-- One version of one thing, opened by its owner to one named person until the end of a day. Never deleted: the owner can
-- always see what they had opened to whom. What ends it early is written beside it.
create table share_grant (
    organisation_id uuid        not null,
    id              uuid        not null,
    owner_id        uuid        not null,
    kind            text        not null check (length(kind) between 1 and 40),
    thing_id        uuid        not null,
    thing_version   integer     not null check (thing_version >= 0),
    title           text        not null check (length(title) <= 300),
    reader_id       uuid        not null check (reader_id <> owner_id),
    relationship_id uuid,
    shared_as       text        check (shared_as in ('MENTOR', 'SUPERVISOR', 'APPRAISER')),
    until           date        not null,
    shared_at       timestamptz not null,
    ended_at        timestamptz check (ended_at >= shared_at),
    ended_as        text        check (ended_as in ('WITHDRAWN', 'REPLACED', 'RELATIONSHIP')),
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, owner_id) references person,
    foreign key (organisation_id, reader_id) references person,
    foreign key (organisation_id, relationship_id) references relationship,
    check ((ended_at is null) = (ended_as is null)),
    check ((relationship_id is null) = (shared_as is null))
);
comment on column share_grant.kind is 'kind of the thing, as RecordRef calls it';
comment on column share_grant.title is 'what the thing was called when the owner opened it; later words of theirs stay theirs';
comment on column share_grant.relationship_id is 'opened to somebody as their mentor or supervisor: ends with that; null when opened by name';
comment on column share_grant.until is 'last day, in London, on which it can be read';
create unique index share_grant_open on share_grant (organisation_id, kind, thing_id, reader_id) where ended_at is null;
create index share_grant_owner on share_grant (organisation_id, owner_id, shared_at);
create index share_grant_reader on share_grant (organisation_id, reader_id, shared_at);
create index share_grant_relationship on share_grant (organisation_id, relationship_id) where ended_at is null;
alter table share_grant enable row level security;
alter table share_grant force row level security;
create policy own_organisation on share_grant using (organisation_id = waymark_organisation());
grant select, insert, update (ended_at, ended_as, version) on share_grant to ${application_role};

-- A day on which the reader looked, and when they last did on that day. The owner sees it.
create table share_look (
    organisation_id uuid        not null,
    grant_id        uuid        not null,
    day             date        not null,
    last_at         timestamptz not null,
    primary key (organisation_id, grant_id, day),
    foreign key (organisation_id, grant_id) references share_grant
);
alter table share_look enable row level security;
alter table share_look force row level security;
create policy own_organisation on share_look using (organisation_id = waymark_organisation());
grant select, insert, update (last_at) on share_look to ${application_role};
