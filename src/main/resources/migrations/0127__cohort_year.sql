-- When a group's year begins, as a lead set it. Each change is a line of its own; the latest counts. Without a line the
-- year begins on the day the group was made.
create table cohort_year (
    organisation_id uuid        not null,
    group_id        uuid        not null,
    version         integer     not null check (version > 0),
    starts_on       date        not null,
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, group_id, version),
    foreign key (organisation_id, group_id) references cohort_group,
    foreign key (organisation_id, changed_by) references person
);
alter table cohort_year enable row level security;
alter table cohort_year force row level security;
create policy own_organisation on cohort_year using (organisation_id = waymark_organisation());
grant select, insert on cohort_year to ${application_role};

-- A point of the year that a lead changed, hid or added. Lines are only added; the latest of a point counts.
create table cohort_point (
    organisation_id uuid        not null,
    group_id        uuid        not null,
    point_key       text        not null check (length(point_key) between 1 and 80),
    version         integer     not null check (version > 0),
    is_own          boolean     not null,
    title           text        not null check (length(title) between 1 and 200),
    due_on          date        check (due_on is not null or not is_own),
    reason          text        not null default '' check (length(reason) <= 500),
    is_hidden       boolean     not null default false,
    dated_by        uuid        check ((dated_by is null) = (due_on is null)),
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, group_id, point_key, version),
    foreign key (organisation_id, group_id) references cohort_group,
    foreign key (organisation_id, dated_by) references person,
    foreign key (organisation_id, changed_by) references person
);
alter table cohort_point enable row level security;
alter table cohort_point force row level security;
create policy own_organisation on cohort_point using (organisation_id = waymark_organisation());
grant select, insert on cohort_point to ${application_role};
comment on column cohort_point.point_key is 'key of the suggestion, or the id of the form that added a point of one''s own';
comment on column cohort_point.due_on is 'empty while the suggested day holds';
