-- The tenant of the present transaction. Set by the application once a transaction; without it nothing is visible.
create function waymark_organisation() returns uuid language sql stable parallel safe
    return nullif(current_setting('waymark.organisation_id', true), '')::uuid;

-- 'registry' only while the list of organisations and their LMSs is read, which holds nothing about persons.
create function waymark_reads_registry() returns boolean language sql stable parallel safe
    return coalesce(current_setting('waymark.scope', true), '') = 'registry';

create table organisation (
    organisation_id uuid primary key,
    name            text        not null unique check (length(name) between 1 and 200),
    created_at      timestamptz not null,
    version         integer     not null default 0
);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy own_organisation on organisation
    using (organisation_id = waymark_organisation() or waymark_reads_registry())
    with check (organisation_id = waymark_organisation());
grant select, insert, update on organisation to ${application_role};
