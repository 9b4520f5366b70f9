-- A login from initiation to launch: hashes only, worthless after ten minutes, then purged. No foreign key to the
-- platform: every launch would lock that one row, and the row outlives nothing that matters.
create table lms_login (
    organisation_id uuid        not null,
    state_hash      text        not null,
    nonce_hash      text        not null,
    browser_hash    text        not null,
    platform_id     uuid        not null,
    deployment_hint text,
    target          text        not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    consumed_at     timestamptz,
    primary key (organisation_id, state_hash)
);
create index lms_login_expiry on lms_login (organisation_id, expires_at);
alter table lms_login enable row level security;
alter table lms_login force row level security;
create policy own_organisation on lms_login using (organisation_id = waymark_organisation());
grant select, insert, update, delete on lms_login to ${application_role};

-- Sets the tenant and keeps a login, in one statement that has lasted when it returns.
create function keep_login(in_organisation uuid, in_state_hash text, in_nonce_hash text, in_browser_hash text,
                           in_platform uuid, in_deployment_hint text, in_target text, in_now timestamptz,
                           in_expires timestamptz)
returns integer language plpgsql volatile as $$
begin
    perform set_config('waymark.organisation_id', in_organisation::text, true);
    insert into lms_login (organisation_id, state_hash, nonce_hash, browser_hash, platform_id, deployment_hint, target,
                           created_at, expires_at)
    values (in_organisation, in_state_hash, in_nonce_hash, in_browser_hash, in_platform, in_deployment_hint, in_target,
            in_now, in_expires);
    return 1;
end $$;

-- Hands a login out once: of any number of callers the one whose update finds it unconsumed gets the row.
create function consume_login(in_organisation uuid, in_state_hash text, in_now timestamptz)
returns table (nonce_hash text, browser_hash text, platform_id uuid, deployment_hint text, target text,
               created_at timestamptz, expires_at timestamptz)
language plpgsql volatile as $$
begin
    perform set_config('waymark.organisation_id', in_organisation::text, true);
    return query
        update lms_login l set consumed_at = in_now
         where l.organisation_id = in_organisation and l.state_hash = in_state_hash and l.consumed_at is null
        returning l.nonce_hash, l.browser_hash, l.platform_id, l.deployment_hint, l.target, l.created_at, l.expires_at;
end $$;

-- A verified launch whose browser refused our cookie, on its way to a new tab. The code in the body of a form is the
-- only key; another takes its place when it is shown, and it is worthless once used or after five minutes. What is
-- parked names a person, so consumed and expired rows are purged within minutes.
create table lms_hand_over (
    organisation_id uuid        not null,
    code_hash       text        not null,
    parked          text        not null check (length(parked) <= 65536),
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    opened_at       timestamptz,
    consumed_at     timestamptz,
    primary key (organisation_id, code_hash)
);
create index lms_hand_over_expiry on lms_hand_over (organisation_id, expires_at);
alter table lms_hand_over enable row level security;
alter table lms_hand_over force row level security;
create policy own_organisation on lms_hand_over using (organisation_id = waymark_organisation());
grant select, insert, update, delete on lms_hand_over to ${application_role};

-- Shows a parked launch once: the code that came is exchanged for another, which is the one that can be used.
create function show_hand_over(in_organisation uuid, in_code_hash text, in_next_hash text, in_now timestamptz)
returns table (parked text) language plpgsql volatile as $$
begin
    perform set_config('waymark.organisation_id', in_organisation::text, true);
    return query
        update lms_hand_over h set code_hash = in_next_hash, opened_at = in_now
         where h.organisation_id = in_organisation and h.code_hash = in_code_hash and h.opened_at is null
           and h.expires_at > in_now
        returning h.parked;
end $$;

-- Hands a parked launch out once, after it was shown.
create function consume_hand_over(in_organisation uuid, in_code_hash text, in_now timestamptz)
returns table (parked text) language plpgsql volatile as $$
begin
    perform set_config('waymark.organisation_id', in_organisation::text, true);
    return query
        update lms_hand_over h set consumed_at = in_now
         where h.organisation_id = in_organisation and h.code_hash = in_code_hash and h.opened_at is not null
           and h.consumed_at is null and h.expires_at > in_now
        returning h.parked;
end $$;

-- What became of each launch, for the administrator of the LMS. No person, no token; kept 90 days.
create table lms_launch (
    organisation_id uuid        not null,
    id              bigint      generated always as identity,
    platform_id     uuid        not null,
    at              timestamptz not null,
    result          text        not null check (result in ('ADMITTED', 'HANDED_OVER', 'REFUSED')),
    code            text        not null default '' check (length(code) <= 60),
    primary key (organisation_id, id)
);
create index lms_launch_time on lms_launch (organisation_id, at);
alter table lms_launch enable row level security;
alter table lms_launch force row level security;
create policy own_organisation on lms_launch using (organisation_id = waymark_organisation());
grant select, insert, update, delete on lms_launch to ${application_role};
