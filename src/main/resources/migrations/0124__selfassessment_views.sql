-- A person asks their mentor how they see them in one area. Nobody gives a view that was not asked for. Never deleted: the
-- owner keeps what was said; what ends it for the mentor is written beside it.
create table assessment_asked (
    organisation_id uuid        not null,
    id              uuid        not null,
    owner_id        uuid        not null,
    mentor_id       uuid        not null check (mentor_id <> owner_id),
    relationship_id uuid        not null,
    owner_name      text        not null,
    mentor_name     text        not null,
    area            smallint    not null check (area between 1 and 8),
    is_hidden       boolean     not null,
    asked_at        timestamptz not null,
    answer_point_id uuid,
    answer_version  integer,
    answered_at     timestamptz,
    viewed_at       timestamptz,
    seen_at         timestamptz,
    ended_at        timestamptz,
    ended_as        text        check (ended_as in ('WITHDRAWN', 'RELATIONSHIP')),
    primary key (organisation_id, id),
    foreign key (organisation_id, owner_id) references person,
    foreign key (organisation_id, mentor_id) references person,
    foreign key (organisation_id, relationship_id) references relationship,
    foreign key (organisation_id, answer_point_id) references assessment_point,
    check ((answer_point_id is null) = (answered_at is null) and (answer_point_id is null) = (answer_version is null)),
    check (is_hidden or answer_point_id is null),
    check ((ended_at is null) = (ended_as is null))
);
comment on column assessment_asked.id is 'made from the form that asked and the area: sent twice, it asks once';
comment on column assessment_asked.is_hidden is 'the view and the answering point open to each other when both are there';
comment on column assessment_asked.answer_point_id is 'the first point that the owner made in the area after asking; only where hidden';
comment on column assessment_asked.answer_version is 'what the mentor is shown of it: the step of this version';
comment on column assessment_asked.viewed_at is 'when the mentor gave their view';
comment on column assessment_asked.seen_at is 'when the owner first read it';
create unique index assessment_asked_open on assessment_asked (organisation_id, owner_id, mentor_id, area)
    where viewed_at is null and ended_at is null;
create index assessment_asked_of on assessment_asked (organisation_id, owner_id, area);
create index assessment_asked_for on assessment_asked (organisation_id, mentor_id, asked_at) where ended_at is null;
create index assessment_asked_relationship on assessment_asked (organisation_id, relationship_id) where ended_at is null;
alter table assessment_asked enable row level security;
alter table assessment_asked force row level security;
create policy own_organisation on assessment_asked using (organisation_id = waymark_organisation());
grant select, insert,
      update (answer_point_id, answer_version, answered_at, viewed_at, seen_at, ended_at, ended_as)
   on assessment_asked to ${application_role};

-- What a mentor said, under the name they had then. A correction is a row beside it; none is ever changed.
create table assessment_view (
    organisation_id uuid        not null,
    asked_id        uuid        not null,
    version         integer     not null check (version >= 1),
    scale_id        uuid        not null,
    level           smallint    not null check (level between 1 and 7),
    words           text        not null check (length(words) between 1 and 20000),
    evidence        text        not null check (length(evidence) <= 5000),
    signed_name     text        not null,
    written_at      timestamptz not null,
    primary key (organisation_id, asked_id, version),
    foreign key (organisation_id, asked_id) references assessment_asked,
    foreign key (organisation_id, scale_id) references assessment_scale
);
comment on column assessment_view.evidence is 'what they base it on, in their own words; may be empty where things are named';
alter table assessment_view enable row level security;
alter table assessment_view force row level security;
create policy own_organisation on assessment_view using (organisation_id = waymark_organisation());
grant select, insert on assessment_view to ${application_role};

-- Things of the owner, shared with the mentor at that time, which the mentor named as what they base their view on.
create table assessment_view_thing (
    organisation_id uuid     not null,
    asked_id        uuid     not null,
    version         integer  not null,
    place           smallint not null,
    kind            text     not null check (length(kind) between 1 and 40),
    thing_id        uuid     not null,
    title           text     not null check (length(title) <= 300),
    path            text     not null check (length(path) <= 300),
    primary key (organisation_id, asked_id, version, place),
    foreign key (organisation_id, asked_id, version) references assessment_view
);
alter table assessment_view_thing enable row level security;
alter table assessment_view_thing force row level security;
create policy own_organisation on assessment_view_thing using (organisation_id = waymark_organisation());
grant select, insert on assessment_view_thing to ${application_role};
