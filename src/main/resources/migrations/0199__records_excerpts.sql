-- Lines of a sealed paper that one of its parties takes into their portfolio or to a mentor, once the other party has said
-- yes. Frozen from the start: what is asked for is what is given.
create table record_excerpt (
    organisation_id uuid        not null,
    id              uuid        not null,
    paper_id        uuid        not null,
    paper_hash      text        not null check (paper_hash ~ '^[0-9a-f]{64}$'),
    kind            text        not null check (length(kind) between 1 and 40),
    asked_by        uuid        not null,
    other_id        uuid        not null check (other_id <> asked_by),
    reader_id       uuid        check (reader_id not in (asked_by, other_id)),
    relationship_id uuid,
    why             bytea       not null,
    body            bytea       not null,
    hash            text        not null check (hash ~ '^[0-9a-f]{64}$'),
    state           text        not null check (state in ('ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
    asked_at        timestamptz not null,
    answered_at     timestamptz,
    answer          bytea,
    ended_by        uuid,
    ended_at        timestamptz,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, paper_id) references record_paper on delete cascade,
    foreign key (organisation_id, asked_by) references person,
    foreign key (organisation_id, other_id) references person,
    foreign key (organisation_id, reader_id) references person,
    foreign key (organisation_id, relationship_id) references relationship,
    foreign key (organisation_id, ended_by) references person,
    check ((reader_id is null) = (relationship_id is null)),
    check ((state = 'WITHDRAWN') = (ended_at is not null))
);
comment on column record_excerpt.id is 'the form that asked for it: sent twice, it is asked once';
comment on column record_excerpt.reader_id is 'the mentor it goes to; null for the portfolio of whoever asked';
comment on column record_excerpt.relationship_id is 'while this lasts the mentor reads it';
comment on column record_excerpt.hash is 'SHA-256 of the fingerprint of the paper and the chosen lines';
create index record_excerpt_asker on record_excerpt (organisation_id, asked_by, asked_at);
create index record_excerpt_other on record_excerpt (organisation_id, other_id, asked_at);
create index record_excerpt_reader on record_excerpt (organisation_id, reader_id, asked_at) where reader_id is not null;
alter table record_excerpt enable row level security;
alter table record_excerpt force row level security;
create policy own_organisation on record_excerpt using (organisation_id = waymark_organisation());
grant select, insert, update (state, answered_at, answer, ended_by, ended_at, version) on record_excerpt
    to ${application_role};
