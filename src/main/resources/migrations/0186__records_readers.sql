-- Somebody beyond the parties of a sealed paper whom one of them lets read it: named, for a reason, for seven days at most.
-- It opens only when the other party has been shown it.
create table record_grant (
    organisation_id uuid        not null,
    id              uuid        not null,
    paper_id        uuid        not null,
    granted_by      uuid        not null,
    reader_id       uuid        not null check (reader_id <> granted_by),
    reason          bytea       not null,
    until_on        date        not null,
    made_at         timestamptz not null,
    shown_at        timestamptz,
    ended_at        timestamptz,
    ended_by        uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id, paper_id) references record_paper on delete cascade,
    foreign key (organisation_id, granted_by) references person,
    foreign key (organisation_id, reader_id) references person,
    foreign key (organisation_id, ended_by) references person,
    check (until_on <= cast(made_at as date) + 8),
    check ((ended_at is null) = (ended_by is null))
);
comment on column record_grant.id is 'the form that made it: sent twice, it is made once';
comment on column record_grant.shown_at is 'when the other party first saw it; before that nobody reads by it';
create index record_grant_paper on record_grant (organisation_id, paper_id, made_at);
create index record_grant_reader on record_grant (organisation_id, reader_id, until_on);
alter table record_grant enable row level security;
alter table record_grant force row level security;
create policy own_organisation on record_grant using (organisation_id = waymark_organisation());
grant select, insert, update (shown_at, ended_at, ended_by) on record_grant to ${application_role};

-- Every reading by such a grant. Lines are only added.
create table record_reading (
    organisation_id uuid        not null,
    id              uuid        not null,
    grant_id        uuid        not null,
    reader_id       uuid        not null,
    what            text        not null check (what in ('PAGE', 'FILE')),
    read_at         timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, grant_id) references record_grant on delete cascade,
    foreign key (organisation_id, reader_id) references person
);
create index record_reading_grant on record_reading (organisation_id, grant_id, read_at);
alter table record_reading enable row level security;
alter table record_reading force row level security;
create policy own_organisation on record_reading using (organisation_id = waymark_organisation());
grant select, insert on record_reading to ${application_role};

-- What a party of a sealed paper sets beside it. Its words are a paper of their own, signed by its author; the sealed text
-- stays as it is.
create table record_amendment (
    organisation_id uuid        not null,
    id              uuid        not null,
    paper_id        uuid        not null,
    number          integer     not null check (number > 0),
    author_id       uuid        not null,
    made_at         timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, paper_id) references record_paper on delete cascade,
    foreign key (organisation_id, author_id) references person
);
comment on column record_amendment.id is 'the form that wrote it: sent twice, it is written once';
create unique index record_amendment_number on record_amendment (organisation_id, paper_id, number);
alter table record_amendment enable row level security;
alter table record_amendment force row level security;
create policy own_organisation on record_amendment using (organisation_id = waymark_organisation());
grant select, insert on record_amendment to ${application_role};
