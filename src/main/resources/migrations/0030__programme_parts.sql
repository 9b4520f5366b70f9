-- How far a person has come in one part of one session, and how they chose to do it. Sessions themselves are content.
create table session_part (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    session_number  smallint    not null check (session_number between 1 and 12),
    part            text        not null check (part in ('PREPARATION', 'INTRODUCTION', 'EXPERIENCE', 'REFLECTION',
                                                         'EVIDENCE', 'FOLLOW_UP')),
    done_at         timestamptz,
    ticked          text        not null default '' check (length(ticked) <= 2000),
    company         text        check (company in ('ALONE', 'GROUP')),
    place           text        check (place in ('ONLINE', 'ROOM')),
    changed_at      timestamptz not null,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
);
create unique index session_part_once on session_part (organisation_id, person_id, session_number, part);
alter table session_part enable row level security;
alter table session_part force row level security;
create policy own_organisation on session_part using (organisation_id = waymark_organisation());
grant select, insert, update on session_part to ${application_role};
