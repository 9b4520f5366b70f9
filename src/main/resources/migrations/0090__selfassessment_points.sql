-- The steps that points were made on, as they were worded then: an organisation may change its words, points stay.
create table assessment_scale (
    organisation_id uuid        not null references organisation,
    id              uuid        not null,
    name            text        not null check (length(name) between 1 and 80),
    content_version text        not null check (length(content_version) between 1 and 20),
    title           text        not null check (length(title) between 1 and 200),
    steps           text        not null check (length(steps) between 1 and 1000),
    noted_at        timestamptz not null,
    primary key (organisation_id, id)
);
alter table assessment_scale enable row level security;
alter table assessment_scale force row level security;
create policy own_organisation on assessment_scale using (organisation_id = waymark_organisation());
grant select, insert on assessment_scale to ${application_role};
comment on column assessment_scale.id is 'made from name, version and words, so that changed words are another scale';
comment on column assessment_scale.steps is 'the words of the steps, one a line, the first step first';

-- Where a person saw themselves in one area on one day. A later point never touches an earlier one, so none is deleted.
create table assessment_point (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    area            smallint    not null check (area between 1 and 8),
    scale_id        uuid        not null,
    level           smallint    not null check (level between 1 and 7),
    goal            smallint    check (goal between 1 and 7),
    reason          text        not null check (length(reason) between 1 and 20000),
    on_date         date        not null,
    session_number  smallint    check (session_number between 1 and 12),
    jot_id          uuid,
    made_at         timestamptz not null,
    changed_at      timestamptz not null,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person,
    foreign key (organisation_id, scale_id) references assessment_scale
);
create index assessment_point_of on assessment_point (organisation_id, person_id, area, on_date, made_at);
alter table assessment_point enable row level security;
alter table assessment_point force row level security;
create policy own_organisation on assessment_point using (organisation_id = waymark_organisation());
grant select, insert, update on assessment_point to ${application_role};
comment on column assessment_point.id is 'made from the form that saved it and the area: sent twice, it is saved once';

-- What a point said before a slip of the pen was put right.
create table assessment_wording (
    organisation_id uuid        not null,
    point_id        uuid        not null,
    version         integer     not null,
    level           smallint    not null,
    goal            smallint,
    reason          text        not null,
    on_date         date        not null,
    written_at      timestamptz not null,
    primary key (organisation_id, point_id, version),
    foreign key (organisation_id, point_id) references assessment_point
);
alter table assessment_wording enable row level security;
alter table assessment_wording force row level security;
create policy own_organisation on assessment_wording using (organisation_id = waymark_organisation());
grant select, insert on assessment_wording to ${application_role};
