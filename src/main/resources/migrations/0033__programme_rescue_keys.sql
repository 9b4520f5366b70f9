-- What rescue tokens are made with, the same on every node. Any key still here is good for checking; the newest makes.
create table rescue_key (
    organisation_id uuid        not null references organisation,
    id              uuid        not null,
    secret          bytea       not null check (length(secret) = 32),
    made_at         timestamptz not null,
    primary key (organisation_id, id)
);
alter table rescue_key enable row level security;
alter table rescue_key force row level security;
create policy own_organisation on rescue_key using (organisation_id = waymark_organisation());
grant select, insert on rescue_key to ${application_role};
