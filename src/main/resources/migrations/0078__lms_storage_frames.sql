-- The frame of the platform that keeps a text for the browser of this login, where the platform offers one.
alter table lms_login add column storage_frame text check (length(storage_frame) between 1 and 255);

-- As before, with the frame. The one without it stays for a node that is not renewed yet.
create function keep_login(in_organisation uuid, in_state_hash text, in_nonce_hash text, in_browser_hash text,
                           in_platform uuid, in_deployment_hint text, in_target text, in_now timestamptz,
                           in_expires timestamptz, in_storage_frame text)
returns integer language plpgsql volatile as $$
declare
    tenant text;
begin
    tenant := set_config('waymark.organisation_id', in_organisation::text, true);
    insert into lms_login (organisation_id, state_hash, nonce_hash, browser_hash, platform_id, deployment_hint, target,
                           created_at, expires_at, storage_frame)
    values (in_organisation, in_state_hash, in_nonce_hash, in_browser_hash, in_platform, in_deployment_hint, in_target,
            in_now, in_expires, in_storage_frame);
    return 1;
end $$;

-- As before, with one column more at the end, which a node that is not renewed yet does not look at.
drop function consume_login(uuid, text, timestamptz);
create function consume_login(in_organisation uuid, in_state_hash text, in_now timestamptz)
returns table (nonce_hash text, browser_hash text, platform_id uuid, deployment_hint text, target text,
               created_at timestamptz, expires_at timestamptz, storage_frame text)
language plpgsql volatile as $$
declare
    tenant text;
begin
    tenant := set_config('waymark.organisation_id', in_organisation::text, true);
    return query
        update lms_login l set consumed_at = in_now
         where l.organisation_id = in_organisation and l.state_hash = in_state_hash and l.consumed_at is null
        returning l.nonce_hash, l.browser_hash, l.platform_id, l.deployment_hint, l.target, l.created_at, l.expires_at,
                  l.storage_frame;
end $$;

-- Hands a parked launch out once, instead of showing it: whoever calls has another proof to look at afterwards. It counts
-- as shown from then on, so the new tab cannot have it as well.
create function consume_unseen_hand_over(in_organisation uuid, in_code_hash text, in_now timestamptz)
returns table (parked text) language plpgsql volatile as $$
begin
    perform set_config('waymark.organisation_id', in_organisation::text, true);
    return query
        update lms_hand_over h set opened_at = in_now, consumed_at = in_now
         where h.organisation_id = in_organisation and h.code_hash = in_code_hash and h.opened_at is null
           and h.consumed_at is null and h.expires_at > in_now
        returning h.parked;
end $$;
