-- An activity of a course that shows a page which can be scored, with the gradebook addresses that its launches name.
-- A copied course brings a row of its own, found by the same placement.
create table scored_place (
    organisation_id  uuid        not null,
    id               uuid        not null,
    platform_id      uuid        not null,
    deployment_id    uuid        not null,
    group_id         uuid        not null,
    resource_link_id text        not null check (length(resource_link_id) between 1 and 255),
    placement        text        not null check (length(placement) between 1 and 80),
    line_item        text        not null default '' check (length(line_item) <= 2000),
    line_items       text        not null default '' check (length(line_items) <= 2000),
    found_item       text        not null default '' check (length(found_item) <= 2000),
    finding_until    timestamptz,
    may_send         boolean     not null,
    may_make         boolean     not null,
    opened_at        timestamptz not null,
    changed_at       timestamptz not null,
    reckon_at        timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, deployment_id) references lms_deployment,
    foreign key (organisation_id, group_id) references cohort_group
);
comment on column scored_place.line_item is 'column of the activity, as the last launch named it';
comment on column scored_place.found_item is 'column found or made by us, where launches name none';
comment on column scored_place.finding_until is 'somebody is about to find or make it, so that nobody makes a second one';
comment on column scored_place.may_send is 'the platform lets us send scores';
comment on column scored_place.may_make is 'the platform lets us find and make columns';
comment on column scored_place.reckon_at is 'when to look next whether somebody''s score is missing';
create unique index scored_place_link on scored_place (organisation_id, deployment_id, resource_link_id);
create index scored_place_group on scored_place (organisation_id, group_id);
create index scored_place_reckon on scored_place (organisation_id, reckon_at);
alter table scored_place enable row level security;
alter table scored_place force row level security;
create policy own_organisation on scored_place using (organisation_id = waymark_organisation());
grant select, insert, update on scored_place to ${application_role};
