-- As before, with the tenant set by an expression instead of a statement of its own.
create or replace function keep_login(in_organisation uuid, in_state_hash text, in_nonce_hash text, in_browser_hash text,
                           in_platform uuid, in_deployment_hint text, in_target text, in_now timestamptz,
                           in_expires timestamptz)
returns integer language plpgsql volatile as $$
declare
    tenant text;
begin
    tenant := set_config('waymark.organisation_id', in_organisation::text, true);
    insert into lms_login (organisation_id, state_hash, nonce_hash, browser_hash, platform_id, deployment_hint, target,
                           created_at, expires_at)
    values (in_organisation, in_state_hash, in_nonce_hash, in_browser_hash, in_platform, in_deployment_hint, in_target,
            in_now, in_expires);
    return 1;
end $$;

create or replace function consume_login(in_organisation uuid, in_state_hash text, in_now timestamptz)
returns table (nonce_hash text, browser_hash text, platform_id uuid, deployment_hint text, target text,
               created_at timestamptz, expires_at timestamptz)
language plpgsql volatile as $$
declare
    tenant text;
begin
    tenant := set_config('waymark.organisation_id', in_organisation::text, true);
    return query
        update lms_login l set consumed_at = in_now
         where l.organisation_id = in_organisation and l.state_hash = in_state_hash and l.consumed_at is null
        returning l.nonce_hash, l.browser_hash, l.platform_id, l.deployment_hint, l.target, l.created_at, l.expires_at;
end $$;
