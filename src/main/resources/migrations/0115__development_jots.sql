-- Jots from before this room existed. No table is forced to hide its rows from its owner while this runs.
alter table jot no force row level security;
alter table plan_item no force row level security;
alter table plan_change no force row level security;
insert into plan_item (organisation_id, id, person_id, kind, state, text, session_number, area, is_following, made_at,
                       changed_at)
select organisation_id, id, person_id,
       case home when 'DEVELOPMENT_PLAN' then 'GOAL' else 'ACTION' end,
       case home when 'DEVELOPMENT_PLAN' then 'IDEA' else 'OPEN' end,
       text, session_number, area, true, jotted_at, jotted_at
  from jot where home in ('DEVELOPMENT_PLAN', 'ACTION_LOG') and removed_at is null;
insert into plan_change (organisation_id, item_id, version, act, state, text, timescale, done_by, changed_at)
select organisation_id, id, 1, 'JOTTED', state, text, '', '', changed_at from plan_item;
alter table plan_change force row level security;
alter table plan_item force row level security;
alter table jot force row level security;
