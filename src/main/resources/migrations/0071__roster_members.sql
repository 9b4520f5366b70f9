-- Who is in a course as the LMS tells it, from a moment to a moment. Never deleted; whoever comes back begins a new line.
create table roster_member (
    organisation_id uuid        not null,
    id              uuid        not null,
    course_id       uuid        not null,
    person_id       uuid        not null,
    role            text        not null check (role in ('INSTRUCTOR', 'LEARNER', 'OTHER')),
    since           timestamptz not null,
    until           timestamptz check (until >= since),
    turn            bigint      not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, course_id) references roster_course,
    foreign key (organisation_id, person_id) references person
) with (fillfactor = 80);
comment on column roster_member.turn is 'the reading that saw them last; no index, so that seeing them again is cheap';
create unique index roster_member_current on roster_member (organisation_id, course_id, person_id) where until is null;
create index roster_member_course on roster_member (organisation_id, course_id, person_id, since);
create index roster_member_teacher on roster_member (organisation_id, person_id) where until is null and role = 'INSTRUCTOR';
alter table roster_member enable row level security;
alter table roster_member force row level security;
create policy own_organisation on roster_member using (organisation_id = waymark_organisation());
grant select, insert, update on roster_member to ${application_role};

-- Who opened a course from its teaching side, and what came of that: the roster has its say, and then a lead.
create table roster_teacher (
    organisation_id uuid        not null,
    course_id       uuid        not null,
    person_id       uuid        not null,
    launched_as     text        not null check (launched_as in ('INSTRUCTOR', 'LEARNER', 'OTHER')),
    launched_at     timestamptz not null,
    state           text        not null default 'WAITING'
        check (state in ('WAITING', 'CONFIRMED', 'LEFT_ALONE', 'OFFERED', 'ACCEPTED', 'DECLINED')),
    changed_at      timestamptz not null,
    primary key (organisation_id, course_id, person_id),
    foreign key (organisation_id, course_id) references roster_course,
    foreign key (organisation_id, person_id) references person
);
comment on column roster_teacher.state is
    'CONFIRMED: lead by launch and roster; LEFT_ALONE: a person decided about that; OFFERED, ACCEPTED, DECLINED: as a mentor';
create index roster_teacher_state on roster_teacher (organisation_id, state) where state in ('CONFIRMED', 'OFFERED');
alter table roster_teacher enable row level security;
alter table roster_teacher force row level security;
create policy own_organisation on roster_teacher using (organisation_id = waymark_organisation());
grant select, insert, update on roster_teacher to ${application_role};
