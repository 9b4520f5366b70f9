-- Somebody a lead brought in by name, because they do not use the LMS. Empty for everyone who came by a launch.
alter table person add column added_by uuid, add column added_at timestamptz;
alter table person add foreign key (organisation_id, added_by) references person;
alter table person add check ((added_by is null) = (added_at is null));
comment on column person.added_by is 'the lead who brought them in by name; null for whoever came by a launch';

-- A visit that was opened by a link of one thing opens nothing else.
alter table visit add column guest_kind text, add column guest_thing uuid, add column guest_path text;
alter table visit add check ((guest_kind is null) = (guest_thing is null) and (guest_kind is null) = (guest_path is null));
comment on column visit.guest_path is 'where the one thing is that a guest may see; null for a visit opened by a launch';
create index visit_guest on visit (organisation_id, person_id) where guest_kind is not null and ended_at is null;

-- As resume_visit, which stays for nodes of the release before, and with what a guest may see.
create function resume_visitor(in_organisation uuid, in_token_hash bytea, in_seat text, in_now timestamptz,
                               in_idle interval, in_is_use boolean)
returns table (person_id uuid, name text, roles text, is_administrator boolean, framers text, return_to text,
               course_id uuid, course_title text, launched_at timestamptz, ends_at timestamptz, guest_kind text,
               guest_thing uuid, guest_path text)
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
           v.last_used_at, v.expires_at, v.guest_kind, v.guest_thing, v.guest_path
      into resume_visitor.person_id, resume_visitor.name, resume_visitor.roles, resume_visitor.is_administrator,
           resume_visitor.framers, resume_visitor.return_to, resume_visitor.course_id, resume_visitor.course_title,
           resume_visitor.launched_at, used_at, latest, resume_visitor.guest_kind, resume_visitor.guest_thing,
           resume_visitor.guest_path
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
