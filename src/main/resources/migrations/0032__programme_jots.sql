-- What someone keeps in the quiet minutes of a session, with all that the room of its destination will need.
create table jot (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    session_number  smallint    not null check (session_number between 1 and 12),
    area            smallint    check (area between 1 and 8),
    home            text        not null check (home in ('SELF_ASSESSMENT', 'DEVELOPMENT_PLAN', 'CRITICAL_REFLECTION',
                                                         'ACTION_LOG')),
    text            text        not null check (length(text) <= 20000),
    jotted_at       timestamptz not null,
    changed_at      timestamptz not null,
    removed_at      timestamptz,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
);
create index jot_of_session on jot (organisation_id, person_id, session_number, jotted_at);
alter table jot enable row level security;
alter table jot force row level security;
create policy own_organisation on jot using (organisation_id = waymark_organisation());
grant select, insert, update, delete on jot to ${application_role};
comment on column jot.id is 'the id of the form that kept it: sent twice, it is kept once';

-- A session's follow-up as a dated task. What it asks is content; its note is the note under the follow-up's prompt.
create table task (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    session_number  smallint    not null check (session_number between 1 and 12),
    type            text        not null check (type in ('OWN_SUPERVISION', 'OWN_APPRAISAL', 'SUPERVISION_GIVEN',
                                                         'AGREEMENT', 'MENTOR', 'ORGANISATION')),
    due_on          date        not null,
    made_at         timestamptz not null,
    done_at         timestamptz,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
);
create unique index task_once on task (organisation_id, person_id, session_number);
create index task_open on task (organisation_id, person_id, due_on) where done_at is null;
alter table task enable row level security;
alter table task force row level security;
create policy own_organisation on task using (organisation_id = waymark_organisation());
grant select, insert, update on task to ${application_role};
