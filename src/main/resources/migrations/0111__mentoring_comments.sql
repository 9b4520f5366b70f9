-- A conversation between an owner and one reader about one version of a thing. The sentence it is about is kept with it,
-- so that it can still be read when the text has moved on. It belongs to the owner: the reader finds it while the thing is
-- open to them, and not after that.
create table comment_thread (
    organisation_id uuid        not null,
    id              uuid        not null,
    owner_id        uuid        not null,
    reader_id       uuid        not null check (reader_id <> owner_id),
    kind            text        not null check (length(kind) between 1 and 40),
    thing_id        uuid        not null,
    thing_version   integer     not null check (thing_version >= 0),
    title           text        not null check (length(title) <= 300),
    quote           text        not null check (length(quote) <= 600),
    opened_at       timestamptz not null,
    done_at         timestamptz,
    done_by         uuid,
    owner_read_to   timestamptz,
    reader_read_to  timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, owner_id) references person,
    foreign key (organisation_id, reader_id) references person,
    foreign key (organisation_id, done_by) references person,
    check ((done_at is null) = (done_by is null))
);
comment on column comment_thread.quote is 'sentence of that version, in its owner''s words; empty for the whole';
comment on column comment_thread.owner_read_to is 'when the latest comment was written that the owner has been shown';
create index comment_thread_thing on comment_thread (organisation_id, kind, thing_id);
create index comment_thread_owner on comment_thread (organisation_id, owner_id);
create index comment_thread_reader on comment_thread (organisation_id, reader_id);
alter table comment_thread enable row level security;
alter table comment_thread force row level security;
create policy own_organisation on comment_thread using (organisation_id = waymark_organisation());
grant select, insert, update (done_at, done_by, owner_read_to, reader_read_to) on comment_thread to ${application_role};

-- What one of the two wrote. Never changed.
create table thread_comment (
    organisation_id uuid        not null,
    id              uuid        not null,
    thread_id       uuid        not null,
    author_id       uuid        not null,
    text            text        not null check (length(text) between 1 and 5000),
    written_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, thread_id) references comment_thread,
    foreign key (organisation_id, author_id) references person
);
comment on column thread_comment.id is 'the form that wrote it: sent twice, it is written once';
create index thread_comment_thread on thread_comment (organisation_id, thread_id, written_at);
alter table thread_comment enable row level security;
alter table thread_comment force row level security;
create policy own_organisation on thread_comment using (organisation_id = waymark_organisation());
grant select, insert on thread_comment to ${application_role};
