-- A text of somebody's own: an entry of their log, or their Critical Reflection Piece. What they write at the moment is a
-- note of the programme; here stand the versions that were kept of it.
create table reflection_text (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    kind            text        not null check (kind in ('ENTRY', 'PIECE')),
    source          text        not null check (source in ('FREE', 'JOT', 'TASK')),
    session_number  smallint    check (session_number between 1 and 12),
    area            smallint    check (area between 1 and 8),
    title           text        not null default '' check (length(title) <= 120),
    latest          integer     not null default 0 check (latest >= 0),
    made_at         timestamptz not null,
    changed_at      timestamptz not null,
    is_gone         boolean     not null default false,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
);
create unique index reflection_one_piece on reflection_text (organisation_id, person_id) where kind = 'PIECE';
create index reflection_text_of on reflection_text (organisation_id, person_id, kind, made_at);
alter table reflection_text enable row level security;
alter table reflection_text force row level security;
create policy own_organisation on reflection_text using (organisation_id = waymark_organisation());
grant select, insert on reflection_text to ${application_role};
grant update (session_number, area, title, latest, changed_at, is_gone) on reflection_text to ${application_role};
comment on column reflection_text.id is 'of an entry from a jot: the id of the jot; else of the form that began it';
comment on column reflection_text.is_gone is 'the jot was removed or went elsewhere before anything was made of it';

-- What a text said when a sitting ended. Never changed; a mere jot that its owner removed goes with its words.
create table reflection_version (
    organisation_id uuid        not null,
    text_id         uuid        not null,
    number          integer     not null check (number >= 1),
    words           text        not null check (length(words) between 1 and 20000),
    saved_at        timestamptz not null,
    is_jot          boolean     not null default false,
    edition         integer     check (edition >= 1),
    finished_at     timestamptz,
    primary key (organisation_id, text_id, number),
    foreign key (organisation_id, text_id) references reflection_text,
    check ((edition is null) = (finished_at is null))
);
create unique index reflection_edition on reflection_version (organisation_id, text_id, edition);
alter table reflection_version enable row level security;
alter table reflection_version force row level security;
create policy own_organisation on reflection_version using (organisation_id = waymark_organisation());
grant select, insert, delete, update (edition, finished_at) on reflection_version to ${application_role};
comment on column reflection_version.is_jot is 'the words of the jot, before its owner wrote anything here';
comment on column reflection_version.edition is 'of a piece: the number of the finished edition that this version is';

-- Which entries a piece is made from, in which order.
create table reflection_choice (
    organisation_id uuid        not null,
    piece_id        uuid        not null,
    entry_id        uuid        not null,
    place           integer     not null,
    put_in_at       timestamptz,
    primary key (organisation_id, piece_id, entry_id),
    foreign key (organisation_id, piece_id) references reflection_text,
    foreign key (organisation_id, entry_id) references reflection_text
);
alter table reflection_choice enable row level security;
alter table reflection_choice force row level security;
create policy own_organisation on reflection_choice using (organisation_id = waymark_organisation());
grant select, insert, update, delete on reflection_choice to ${application_role};
comment on column reflection_choice.put_in_at is 'when its words were put into the text of the piece; null while they were not';
