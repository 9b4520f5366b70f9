-- Jots from before this room existed begin entries. Neither table hides its rows from its owner while this runs.
alter table jot no force row level security;
alter table reflection_text no force row level security;
alter table reflection_version no force row level security;
insert into reflection_text (organisation_id, id, person_id, kind, source, session_number, area, title, latest, made_at,
                             changed_at)
select organisation_id, id, person_id, 'ENTRY', 'JOT', session_number, area,
       left(btrim(split_part(btrim(text, E' \t\n'), E'\n', 1), ' #>*-'), 80), 1, jotted_at, jotted_at
  from jot where home = 'CRITICAL_REFLECTION' and removed_at is null;
insert into reflection_version (organisation_id, text_id, number, words, saved_at, is_jot)
select organisation_id, id, 1, text, jotted_at, true
  from jot where home = 'CRITICAL_REFLECTION' and removed_at is null;
alter table reflection_version force row level security;
alter table reflection_text force row level security;
alter table jot force row level security;
