-- Jots that were kept for the self-assessment, each as the beginning of a point.
create table assessment_jot (
    organisation_id uuid        not null,
    jot_id          uuid        not null,
    person_id       uuid        not null,
    session_number  smallint    not null check (session_number between 1 and 12),
    area            smallint    check (area between 1 and 8),
    text            text        not null check (length(text) <= 20000),
    jotted_at       timestamptz not null,
    is_gone         boolean     not null default false,
    point_id        uuid,
    left_at         timestamptz,
    primary key (organisation_id, jot_id),
    foreign key (organisation_id, person_id) references person,
    foreign key (organisation_id, point_id) references assessment_point
);
create index assessment_jot_waiting on assessment_jot (organisation_id, person_id)
    where point_id is null and left_at is null and not is_gone;
comment on column assessment_jot.is_gone is 'removed, or sent to another home; the text is then empty here';
comment on column assessment_jot.point_id is 'the point that was made from it';
comment on column assessment_jot.left_at is 'when its owner chose to leave it';

-- Jots from before this room existed. Neither table is forced to hide its rows from its owner while this runs.
alter table jot no force row level security;
insert into assessment_jot (organisation_id, jot_id, person_id, session_number, area, text, jotted_at)
select organisation_id, id, person_id, session_number, area, text, jotted_at
  from jot where home = 'SELF_ASSESSMENT' and removed_at is null;
alter table jot force row level security;

alter table assessment_jot enable row level security;
alter table assessment_jot force row level security;
create policy own_organisation on assessment_jot using (organisation_id = waymark_organisation());
grant select, insert, update on assessment_jot to ${application_role};
