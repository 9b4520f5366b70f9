-- The people of one course of an LMS. Found again by what its platform calls it, never by its title.
create table cohort_group (
    organisation_id uuid        not null references organisation,
    id              uuid        not null,
    platform_id     uuid        not null,
    context_id      text        not null check (length(context_id) between 1 and 255),
    title           text        not null default '' check (length(title) <= 300),
    made_at         timestamptz not null,
    primary key (organisation_id, id)
);
create unique index cohort_group_context on cohort_group (organisation_id, platform_id, context_id);
alter table cohort_group enable row level security;
alter table cohort_group force row level security;
create policy own_organisation on cohort_group using (organisation_id = waymark_organisation());
grant select, insert, update on cohort_group to ${application_role};

-- Who belongs to a group, as what, from a moment to a moment. Never deleted; another role begins another line.
create table group_member (
    organisation_id uuid        not null,
    id              uuid        not null,
    group_id        uuid        not null,
    person_id       uuid        not null,
    role            text        not null check (role in ('PARTICIPANT', 'FACILITATOR')),
    since           timestamptz not null,
    until           timestamptz check (until >= since),
    primary key (organisation_id, id),
    foreign key (organisation_id, group_id) references cohort_group,
    foreign key (organisation_id, person_id) references person
);
create unique index group_member_current on group_member (organisation_id, group_id, person_id) where until is null;
create index group_member_person on group_member (organisation_id, person_id) where until is null;
alter table group_member enable row level security;
alter table group_member force row level security;
create policy own_organisation on group_member using (organisation_id = waymark_organisation());
grant select, insert, update on group_member to ${application_role};
