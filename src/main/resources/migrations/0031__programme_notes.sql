-- A private note under one prompt. Written every few seconds while someone types, so nothing that changes is indexed
-- and pages keep room for the next version of a row.
create table note (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    session_number  smallint    not null check (session_number between 1 and 12),
    prompt          text        not null check (length(prompt) between 1 and 80),
    text            text        not null check (length(text) <= 20000),
    written_at      timestamptz not null,
    writer          uuid        not null,
    turn            integer     not null,
    version         integer     not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
) with (fillfactor = 70);
create unique index note_once on note (organisation_id, person_id, session_number, prompt);
alter table note enable row level security;
alter table note force row level security;
create policy own_organisation on note using (organisation_id = waymark_organisation());
grant select, insert, update on note to ${application_role};
comment on column note.writer is 'the showing of the page that wrote last';
comment on column note.turn is 'counts what that showing sent, so that a late request never undoes a newer one';

-- A text that could not become the note: another tab had written, the visit had ended, or it was replaced by choice.
create table kept_text (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    session_number  smallint    not null check (session_number between 1 and 12),
    prompt          text        not null check (length(prompt) between 1 and 80),
    jot_id          uuid,
    text            text        not null check (length(text) <= 300000),
    reason          text        not null check (reason in ('CONFLICT', 'EXPIRED', 'REPLACED')),
    state           text        not null check (state in ('WAITING', 'USED', 'JOINED', 'ASIDE')),
    kept_at         timestamptz not null,
    keep_until      timestamptz not null,
    writer          uuid        not null,
    turn            integer     not null,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
);
create unique index kept_text_once on kept_text (organisation_id, person_id, session_number, prompt, writer);
create index kept_text_until on kept_text (organisation_id, keep_until);
alter table kept_text enable row level security;
alter table kept_text force row level security;
create policy own_organisation on kept_text using (organisation_id = waymark_organisation());
grant select, insert, update, delete on kept_text to ${application_role};
