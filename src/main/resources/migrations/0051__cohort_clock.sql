-- One run of a session by the clock: a person's own, or one that a group shares. A person's own is removed when it is
-- put away; a group's stays and says when the session was held.
create table session_clock (
    organisation_id uuid        not null,
    id              uuid        not null,
    session_number  integer     not null check (session_number > 0),
    person_id       uuid,
    group_id        uuid,
    led_by          uuid        not null,
    minutes         text        not null check (minutes ~ '^[0-9]{1,3}(,[0-9]{1,3}){0,19}$'),
    used_millis     bigint      not null check (used_millis >= 0),
    running_since   timestamptz,
    started_at      timestamptz not null,
    pressed_at      timestamptz not null,
    stopped_at      timestamptz,
    last_form       uuid        not null,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person,
    foreign key (organisation_id, group_id) references cohort_group,
    foreign key (organisation_id, led_by) references person,
    check (num_nonnulls(person_id, group_id) = 1),
    check (stopped_at is null or running_since is null)
);
create unique index session_clock_own on session_clock (organisation_id, person_id, session_number)
    where person_id is not null and stopped_at is null;
create unique index session_clock_shared on session_clock (organisation_id, group_id, session_number)
    where group_id is not null and stopped_at is null;
alter table session_clock enable row level security;
alter table session_clock force row level security;
create policy own_organisation on session_clock using (organisation_id = waymark_organisation());
grant select, insert, update, delete on session_clock to ${application_role};

-- Who has the shared clock on their page. Only as long as it runs; afterwards nobody needs to know.
create table clock_follower (
    organisation_id uuid not null,
    clock_id        uuid not null,
    person_id       uuid not null,
    primary key (organisation_id, clock_id, person_id),
    foreign key (organisation_id, clock_id) references session_clock,
    foreign key (organisation_id, person_id) references person
);
alter table clock_follower enable row level security;
alter table clock_follower force row level security;
create policy own_organisation on clock_follower using (organisation_id = waymark_organisation());
grant select, insert, delete on clock_follower to ${application_role};
