-- A course whose members the LMS lets us read, and how far that is: due, under way under a claim that runs out, or failed.
create table roster_course (
    organisation_id uuid        not null,
    id              uuid        not null,
    platform_id     uuid        not null,
    deployment_id   uuid        not null,
    group_id        uuid        not null,
    memberships     text        not null check (length(memberships) <= 2000),
    kept_at         timestamptz not null,
    due_at          timestamptz,
    not_before      timestamptz,
    asked_at        timestamptz,
    claim           uuid,
    claimed_until   timestamptz,
    turn            bigint      not null default 0,
    attempted_at    timestamptz,
    read_at         timestamptz,
    read_turn       bigint      not null default 0,
    members         integer     not null default 0,
    passed_over     integer     not null default 0,
    failures        integer     not null default 0,
    failure         text        not null default '' check (length(failure) <= 40),
    failed_at       timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, platform_id) references lms_platform,
    foreign key (organisation_id, deployment_id) references lms_deployment,
    foreign key (organisation_id, group_id) references cohort_group
) with (fillfactor = 70);
comment on column roster_course.memberships is 'address from the last launch; empty where it was none of the platform''s';
comment on column roster_course.not_before is 'until when the platform asked to be left alone';
comment on column roster_course.asked_at is 'when a lead last wanted it read at once';
comment on column roster_course.turn is 'number of the reading under way, or of the last one';
comment on column roster_course.read_turn is 'number of the last reading that came to its end';
comment on column roster_course.passed_over is 'entries of that reading which nobody could make sense of';
comment on column roster_course.failure is 'reason code of the last reading if it failed, else empty';
create unique index roster_course_group on roster_course (organisation_id, group_id);
create index roster_course_due on roster_course (organisation_id, due_at) where due_at is not null;
create index roster_course_platform on roster_course (organisation_id, platform_id);
alter table roster_course enable row level security;
alter table roster_course force row level security;
create policy own_organisation on roster_course using (organisation_id = waymark_organisation());
grant select, insert, update on roster_course to ${application_role};
