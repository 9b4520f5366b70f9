-- The LMSs of an organisation. A pair of issuer and client belongs to one organisation only, or a launch would have two.
create table lms_platform (
    organisation_id        uuid        not null references organisation,
    id                     uuid        not null,
    issuer                 text        not null check (length(issuer) between 1 and 255),
    client_id              text        not null check (length(client_id) between 1 and 255),
    authorization_endpoint text        not null,
    token_endpoint         text        not null,
    jwks_uri               text        not null,
    framers                text        not null default '',
    is_enabled             boolean     not null default true,
    created_at             timestamptz not null,
    changed_at             timestamptz not null,
    primary key (organisation_id, id)
);
comment on column lms_platform.framers is 'further origins that may frame our pages, separated by a space';
create unique index lms_platform_registration on lms_platform (issuer, client_id);
alter table lms_platform enable row level security;
alter table lms_platform force row level security;
create policy own_organisation on lms_platform
    using (organisation_id = waymark_organisation() or waymark_reads_registry())
    with check (organisation_id = waymark_organisation());
grant select, insert, update on lms_platform to ${application_role};

-- One placement of the tool in an LMS. Met for the first time in a launch it waits until somebody activates it.
create table lms_deployment (
    organisation_id uuid        not null,
    id              uuid        not null,
    platform_id     uuid        not null,
    deployment_id   text        not null check (length(deployment_id) between 1 and 255),
    state           text        not null check (state in ('ACTIVE', 'WAITING')),
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, platform_id) references lms_platform
);
create unique index lms_deployment_name on lms_deployment (organisation_id, platform_id, deployment_id);
alter table lms_deployment enable row level security;
alter table lms_deployment force row level security;
create policy own_organisation on lms_deployment
    using (organisation_id = waymark_organisation() or waymark_reads_registry())
    with check (organisation_id = waymark_organisation());
grant select, insert, update on lms_deployment to ${application_role};

-- Who in the LMS is whom here: platform, deployment and subject together, never an e-mail address.
create table lms_account (
    organisation_id   uuid        not null,
    deployment_id     uuid        not null,
    subject           text        not null check (length(subject) between 1 and 255),
    person_id         uuid        not null,
    told_hash         text        not null,
    course_id         uuid,
    first_launched_at timestamptz not null,
    last_launched_at  timestamptz not null,
    primary key (organisation_id, deployment_id, subject),
    foreign key (organisation_id, deployment_id) references lms_deployment,
    foreign key (organisation_id, person_id) references person
) with (fillfactor = 80);
comment on column lms_account.told_hash is
    'SHA-256 of name, starting role and course as the LMS last sent them: the same again needs no further look';
comment on column lms_account.course_id is 'the group of that course';
create index lms_account_person on lms_account (organisation_id, person_id);
alter table lms_account enable row level security;
alter table lms_account force row level security;
create policy own_organisation on lms_account using (organisation_id = waymark_organisation());
grant select, insert, update on lms_account to ${application_role};

-- The tool's own key pairs, one tool-wide set: the platforms of every organisation read the same public half, so the
-- rows belong to no organisation and hold nothing of one.
create table tool_key (
    kid         text        primary key,
    private_jwk text        not null,
    created_at  timestamptz not null,
    retired_at  timestamptz
);
revoke all on tool_key from public;
grant select, insert, update on tool_key to ${application_role};
