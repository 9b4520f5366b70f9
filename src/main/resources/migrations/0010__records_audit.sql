-- What was done, by whom, to which thing. Holds no text that a person wrote; the application can add, never change.
create table audit_line (
    organisation_id uuid        not null references organisation,
    id              bigint      generated always as identity,
    at              timestamptz not null,
    actor_id        uuid,
    action          text        not null check (length(action) <= 100),
    subject_kind    text        not null,
    subject_id      uuid        not null,
    detail          text        not null default '' check (length(detail) <= 500),
    primary key (organisation_id, id)
);
create index audit_line_subject on audit_line (organisation_id, subject_id);
alter table audit_line enable row level security;
alter table audit_line force row level security;
create policy own_organisation on audit_line using (organisation_id = waymark_organisation());
grant select, insert on audit_line to ${application_role};
