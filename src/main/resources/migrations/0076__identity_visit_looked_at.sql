-- As before, with two differences: the end that is told is the true one, not up to a minute later; and what a page
-- asks by itself does not make the visit last longer. The function of five parameters stays for nodes of the release before.
create function resume_visit(in_organisation uuid, in_token_hash bytea, in_seat text, in_now timestamptz, in_idle interval,
                             in_is_use boolean)
returns table (person_id uuid, name text, roles text, is_administrator boolean, framers text, return_to text,
               course_id uuid, course_title text, launched_at timestamptz, ends_at timestamptz)
language plpgsql volatile as $$
declare
    tenant text;
    used_at timestamptz;
    latest timestamptz;
begin
    tenant := set_config('waymark.organisation_id', in_organisation::text, true);
    select v.person_id, p.name,
           coalesce((select string_agg(g.role, ',') from role_grant g
                      where g.organisation_id = v.organisation_id and g.person_id = v.person_id
                        and g.ended_at is null), ''),
           v.is_administrator, v.framers, v.return_to, v.course_id, v.course_title, v.launched_at,
           v.last_used_at, v.expires_at
      into resume_visit.person_id, resume_visit.name, resume_visit.roles, resume_visit.is_administrator,
           resume_visit.framers, resume_visit.return_to, resume_visit.course_id, resume_visit.course_title,
           resume_visit.launched_at, used_at, latest
      from visit v
      join person p on p.organisation_id = v.organisation_id and p.id = v.person_id
     where v.organisation_id = in_organisation and v.token_hash = in_token_hash and v.seat = in_seat
       and v.ended_at is null and v.expires_at > in_now and v.last_used_at > in_now - in_idle;
    if not found then
        return;
    end if;
    if in_is_use and used_at < in_now - interval '1 minute' then
        update visit v set last_used_at = in_now
         where v.organisation_id = in_organisation and v.token_hash = in_token_hash and v.last_used_at < in_now;
        used_at := in_now;
    end if;
    ends_at := least(latest, used_at + in_idle);
    return next;
end $$;
