-- A course whose first launch said that it was copied from a course known here, and what a lead answered to that. Never
-- deleted, and answered once.
create table course_copy (
    organisation_id uuid        not null,
    group_id        uuid        not null,
    origin_id       uuid        not null check (origin_id <> group_id),
    noted_at        timestamptz not null,
    version         integer     not null default 0,
    course_title    text        check (length(course_title) <= 300),
    copied_from     text        check (length(copied_from) <= 300),
    decision        text        check (decision in ('SAME', 'NEW')),
    decided_by      uuid,
    decided_at      timestamptz,
    primary key (organisation_id, group_id),
    foreign key (organisation_id, group_id) references cohort_group,
    foreign key (organisation_id, origin_id) references cohort_group,
    foreign key (organisation_id, decided_by) references person,
    check (num_nonnulls(decision, decided_by, decided_at, course_title, copied_from) in (0, 1, 5)),
    check (num_nonnulls(decision, decided_by, decided_at, course_title) in (0, 4))
);
comment on column course_copy.group_id is 'the group that the copy made when it was first opened';
comment on column course_copy.origin_id is 'the people of the course it was copied from, wherever they have gone on since';
comment on column course_copy.version is 'rises with whatever a lead would see changed; an answer to an older one is refused';
comment on column course_copy.course_title is 'title of the copy when the question was answered';
comment on column course_copy.copied_from is 'title of the course copied from, when its group went on elsewhere or the question was answered';
create index course_copy_origin on course_copy (organisation_id, origin_id);
create index course_copy_open on course_copy (organisation_id, noted_at) where decision is null;
alter table course_copy enable row level security;
alter table course_copy force row level security;
create policy own_organisation on course_copy using (organisation_id = waymark_organisation());
grant select, insert, update on course_copy to ${application_role};
