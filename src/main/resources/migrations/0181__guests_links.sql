-- A link by which somebody without an account of the LMS reads and signs one thing. It opens once; the token itself is
-- never stored. Kept, so that it stays answerable who let whom in, when and to what.
create table guest_link (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    made_by         uuid        not null check (made_by <> person_id),
    relationship_id uuid        not null,
    kind            text        not null check (length(kind) between 1 and 40),
    thing_id        uuid        not null,
    path            text        not null check (length(path) between 2 and 200),
    token_hash      bytea       not null,
    made_at         timestamptz not null,
    expires_at      timestamptz not null check (expires_at > made_at),
    opened_at       timestamptz check (opened_at >= made_at),
    ended_at        timestamptz check (ended_at >= made_at),
    ended_as        text        check (ended_as in ('WITHDRAWN', 'REPLACED', 'RELATIONSHIP')),
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person,
    foreign key (organisation_id, made_by) references person,
    foreign key (organisation_id, relationship_id) references relationship,
    check ((ended_at is null) = (ended_as is null))
);
comment on column guest_link.person_id is 'the guest';
comment on column guest_link.opened_at is 'when it opened a visit; it opens no other';
create unique index guest_link_token on guest_link (organisation_id, token_hash);
create index guest_link_thing on guest_link (organisation_id, kind, thing_id, made_at);
create index guest_link_person on guest_link (organisation_id, person_id, made_at);
create index guest_link_relationship on guest_link (organisation_id, relationship_id) where ended_at is null;
alter table guest_link enable row level security;
alter table guest_link force row level security;
create policy own_organisation on guest_link using (organisation_id = waymark_organisation());
grant select, insert, update (opened_at, ended_at, ended_as, version) on guest_link to ${application_role};
