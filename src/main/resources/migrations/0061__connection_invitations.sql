-- An invitation to connect one LMS, once. Its hash alone is kept. The row also holds where its one registration stands:
-- which page of ours was shown last (form_hash), for which document of the LMS, and what became of it.
create table connection_invitation (
    organisation_id uuid        not null references organisation,
    code_hash       text        not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    form_hash       text,
    configuration   text        check (length(configuration) <= 1000),
    issuer          text        check (length(issuer) <= 255),
    shown_at        timestamptz,
    started_at      timestamptz,
    finished_at     timestamptz,
    platform_id     uuid,
    failure         text        check (length(failure) <= 60),
    primary key (organisation_id, code_hash),
    foreign key (organisation_id, platform_id) references lms_platform
);
comment on column connection_invitation.platform_id is 'what it connected; an invitation with one is used up';
comment on column connection_invitation.failure is 'reason code of the last registration that failed; another may follow';
create index connection_invitation_form on connection_invitation (organisation_id, form_hash);
alter table connection_invitation enable row level security;
alter table connection_invitation force row level security;
create policy own_organisation on connection_invitation using (organisation_id = waymark_organisation());
grant select, insert, update, delete on connection_invitation to ${application_role};
