create table person (
    organisation_id uuid        not null references organisation,
    id              uuid        not null,
    name            text        not null default '' check (length(name) <= 200),
    name_is_own     boolean     not null default false,
    created_at      timestamptz not null,
    version         integer     not null default 0,
    primary key (organisation_id, id)
);
alter table person enable row level security;
alter table person force row level security;
create policy own_organisation on person using (organisation_id = waymark_organisation());
grant select, insert, update on person to ${application_role};

-- A role from a day to a day. Never deleted: who might see what, and when, must stay answerable.
create table role_grant (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    role            text        not null check (role in ('SUPERVISOR', 'STAFF', 'MENTOR', 'MANAGER', 'LEAD')),
    granted_by      uuid,
    granted_at      timestamptz not null,
    ended_by        uuid,
    ended_at        timestamptz,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
);
create unique index role_grant_current on role_grant (organisation_id, person_id, role) where ended_at is null;
create index role_grant_by_role on role_grant (organisation_id, role) where ended_at is null;
alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy own_organisation on role_grant using (organisation_id = waymark_organisation());
grant select, insert, update on role_grant to ${application_role};

-- One launch is one visit; the token itself is never stored.
create table visit (
    organisation_id  uuid        not null,
    id               uuid        not null,
    token_hash       bytea       not null,
    seat             text        not null check (seat ~ '^[a-z0-9]{6,16}$'),
    person_id        uuid        not null,
    is_administrator boolean     not null,
    framers          text        not null,
    return_to        text        not null default '',
    course_id        uuid,
    course_title     text        not null default '',
    launched_at      timestamptz not null,
    last_used_at     timestamptz not null,
    expires_at       timestamptz not null,
    ended_at         timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
);
create unique index visit_token on visit (organisation_id, token_hash);
create index visit_expiry on visit (organisation_id, expires_at);
alter table visit enable row level security;
alter table visit force row level security;
create policy own_organisation on visit using (organisation_id = waymark_organisation());
grant select, insert, update, delete on visit to ${application_role};

-- Tells who visits, in one statement: sets the tenant that the cookie claims, and finds the visit only if it is there.
create function resume_visit(in_organisation uuid, in_token_hash bytea, in_seat text, in_now timestamptz, in_idle interval)
returns table (person_id uuid, name text, roles text, is_administrator boolean, framers text, return_to text,
               course_id uuid, course_title text, launched_at timestamptz, ends_at timestamptz)
language plpgsql volatile as $$
begin
    perform set_config('waymark.organisation_id', in_organisation::text, true);
    update visit v set last_used_at = in_now
     where v.organisation_id = in_organisation and v.token_hash = in_token_hash and v.ended_at is null
       and v.last_used_at < in_now - interval '1 minute' and v.last_used_at > in_now - in_idle;
    return query
        select v.person_id, p.name,
               coalesce((select string_agg(g.role, ',') from role_grant g
                          where g.organisation_id = v.organisation_id and g.person_id = v.person_id
                            and g.ended_at is null), ''),
               v.is_administrator, v.framers, v.return_to, v.course_id, v.course_title, v.launched_at,
               least(v.expires_at, v.last_used_at + in_idle)
          from visit v
          join person p on p.organisation_id = v.organisation_id and p.id = v.person_id
         where v.organisation_id = in_organisation and v.token_hash = in_token_hash and v.seat = in_seat
           and v.ended_at is null and v.expires_at > in_now and v.last_used_at > in_now - in_idle;
end $$;
