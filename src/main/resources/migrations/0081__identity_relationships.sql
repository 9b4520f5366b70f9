-- Who supports whom: a mentor, a supervisor or an appraiser of a person, from a moment to a moment. Never deleted: who
-- stood in which relationship on which day must stay answerable.
create table relationship (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    kind            text        not null check (kind in ('MENTOR', 'SUPERVISOR', 'APPRAISER')),
    supporter_id    uuid        not null check (supporter_id <> person_id),
    since           timestamptz not null,
    begun_by        uuid        not null,
    until           timestamptz check (until >= since),
    ended_by        uuid,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person,
    foreign key (organisation_id, supporter_id) references person,
    foreign key (organisation_id, begun_by) references person,
    foreign key (organisation_id, ended_by) references person,
    check ((until is null) = (ended_by is null))
);
comment on column relationship.person_id is 'who is mentored, supervised or appraised';
comment on column relationship.supporter_id is 'who mentors, supervises or appraises them';
comment on column relationship.until is 'when a lead ended it; from that moment on it gives nothing to anybody';
create unique index relationship_current on relationship (organisation_id, person_id, kind, supporter_id)
    where until is null;
create index relationship_person on relationship (organisation_id, person_id, since);
create index relationship_supporter on relationship (organisation_id, supporter_id, since);
alter table relationship enable row level security;
alter table relationship force row level security;
create policy own_organisation on relationship using (organisation_id = waymark_organisation());
grant select, insert, update (until, ended_by, version) on relationship to ${application_role};
