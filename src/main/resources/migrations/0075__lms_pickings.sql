-- Somebody is choosing what to place in a course: where the LMS wants the choice sent. Purged when its day is over.
create table lms_picking (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    platform_id     uuid        not null,
    request         text        not null check (length(request) <= 20000),
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    answered_at     timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
);
comment on column lms_picking.request is 'what of the deep linking request the answer repeats, as JSON; names nobody';
create index lms_picking_expiry on lms_picking (organisation_id, expires_at);
alter table lms_picking enable row level security;
alter table lms_picking force row level security;
create policy own_organisation on lms_picking using (organisation_id = waymark_organisation());
grant select, insert, update, delete on lms_picking to ${application_role};
