-- The agreement of a supervisee and a supervisor: one for each relationship, written by both, signed again after each
-- review. What was signed stands with the records; this is what is being worked on.
create table agreement (
    organisation_id uuid        not null,
    id              uuid        not null,
    relationship_id uuid        not null,
    supervisee_id   uuid        not null,
    supervisor_id   uuid        not null check (supervisor_id <> supervisee_id),
    form_id         text        not null check (length(form_id) between 1 and 80),
    form_version    integer     not null check (form_version > 0),
    profile_id      text        not null check (length(profile_id) between 1 and 80),
    state           text        not null check (state in ('DRAFTING', 'SIGNING', 'SEALED', 'ENDED')),
    begun_by        uuid        not null,
    begun_at        timestamptz not null,
    sealed_at       timestamptz,
    review_on       date,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship,
    foreign key (organisation_id, supervisee_id) references person,
    foreign key (organisation_id, supervisor_id) references person,
    foreign key (organisation_id, begun_by) references person,
    check ((sealed_at is null) = (review_on is null))
);
comment on column agreement.review_on is 'when it is to be looked at again, counted from the last time all had signed';
create unique index agreement_relationship on agreement (organisation_id, relationship_id);
create index agreement_supervisee on agreement (organisation_id, supervisee_id);
create index agreement_supervisor on agreement (organisation_id, supervisor_id);
alter table agreement enable row level security;
alter table agreement force row level security;
create policy own_organisation on agreement using (organisation_id = waymark_organisation());
grant select, insert, update (state, sealed_at, review_on, version) on agreement to ${application_role};

-- What stands under one item of the form, and who agrees to it as it stands.
create table agreement_item (
    organisation_id      uuid        not null,
    agreement_id         uuid        not null,
    item_key             text        not null check (length(item_key) between 1 and 80),
    body                 bytea       not null,
    revision             integer     not null check (revision >= 0),
    changed_by           uuid,
    changed_at           timestamptz not null,
    supervisee_agreed_at timestamptz,
    supervisor_agreed_at timestamptz,
    primary key (organisation_id, agreement_id, item_key),
    foreign key (organisation_id, agreement_id) references agreement,
    foreign key (organisation_id, changed_by) references person
);
comment on column agreement_item.body is 'what was written, encrypted';
comment on column agreement_item.revision is 'counts the wordings; whoever agrees names the one they read';
alter table agreement_item enable row level security;
alter table agreement_item force row level security;
create policy own_organisation on agreement_item using (organisation_id = waymark_organisation());
grant select, insert, update on agreement_item to ${application_role};

-- Of two who changed the same item at once, what the second had written: theirs to use again, for thirty days.
create table agreement_kept (
    organisation_id uuid        not null,
    id              uuid        not null,
    agreement_id    uuid        not null,
    item_key        text        not null check (length(item_key) between 1 and 80),
    person_id       uuid        not null,
    body            bytea       not null,
    kept_at         timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, agreement_id) references agreement,
    foreign key (organisation_id, person_id) references person
);
comment on column agreement_kept.body is 'what they wrote, encrypted';
create index agreement_kept_person on agreement_kept (organisation_id, person_id, agreement_id);
create index agreement_kept_age on agreement_kept (organisation_id, kept_at);
alter table agreement_kept enable row level security;
alter table agreement_kept force row level security;
create policy own_organisation on agreement_kept using (organisation_id = waymark_organisation());
grant select, insert, delete on agreement_kept to ${application_role};
