-- Keys with which the bodies of records are encrypted, one or more an organisation; each is itself encrypted with a
-- master key that never enters the database.
create table data_key (
    organisation_id uuid        not null references organisation,
    id              uuid        not null,
    master          text        not null check (length(master) between 1 and 40),
    wrapped         bytea       not null,
    made_at         timestamptz not null,
    primary key (organisation_id, id)
);
comment on column data_key.master is 'name of the master key that opens it';
alter table data_key enable row level security;
alter table data_key force row level security;
create policy own_organisation on data_key using (organisation_id = waymark_organisation());
grant select, insert on data_key to ${application_role};

-- The tool's own pairs for seals, one set for all organisations. A public half stays for good, for whoever checks.
create table seal_key (
    kid        text        primary key check (length(kid) between 1 and 40),
    public_key text        not null,
    master     text        not null check (length(master) between 1 and 40),
    wrapped    bytea       not null,
    made_at    timestamptz not null
);
comment on table seal_key is 'Ed25519 pairs of the tool itself; the private half is encrypted with a master key';
revoke all on seal_key from public;
grant select, insert on seal_key to ${application_role};

-- The exact text that people sign: made when it is presented, sealed when all have signed, void when an edit or another
-- wording came first. Nothing of it is changed afterwards; what is added once is the seal.
create table record_paper (
    organisation_id uuid        not null references organisation,
    id              uuid        not null,
    kind            text        not null check (length(kind) between 1 and 40),
    thing_id        uuid        not null,
    number          integer     not null check (number > 0),
    kept_as         text        not null check (length(kept_as) between 1 and 40),
    form_id         text        not null check (length(form_id) between 1 and 60),
    form_version    integer     not null check (form_version > 0),
    hash            text        not null check (hash ~ '^[0-9a-f]{64}$'),
    wording_hash    text        not null check (wording_hash ~ '^[0-9a-f]{64}$'),
    previous_hash   text        check (previous_hash ~ '^[0-9a-f]{64}$'),
    body            bytea       not null,
    state           text        not null check (state in ('OPEN', 'VOID', 'SEALED')),
    presented_by    uuid        not null,
    presented_at    timestamptz not null,
    ended_at        timestamptz check (ended_at >= presented_at),
    seal            bytea,
    seal_signature  text,
    seal_kid        text        references seal_key (kid),
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, presented_by) references person,
    check ((state = 'OPEN') = (ended_at is null)),
    check ((state = 'SEALED') = (seal is not null)),
    check ((seal is null) = (seal_signature is null) and (seal is null) = (seal_kid is null))
);
comment on column record_paper.body is 'the canonical JSON of what is signed, encrypted; hash is its SHA-256';
comment on column record_paper.wording_hash is 'of the same without the moment: the same wording again is the same paper';
comment on column record_paper.previous_hash is 'hash of the sealed paper before this one of the same record';
comment on column record_paper.number is 'counts the sealed papers of one record';
create unique index record_paper_open on record_paper (organisation_id, kind, thing_id) where state = 'OPEN';
create unique index record_paper_sealed on record_paper (organisation_id, kind, thing_id, number) where state = 'SEALED';
create index record_paper_thing on record_paper (organisation_id, kind, thing_id, presented_at);
alter table record_paper enable row level security;
alter table record_paper force row level security;
create policy own_organisation on record_paper using (organisation_id = waymark_organisation());
grant select, insert, update (state, ended_at, seal, seal_signature, seal_kid, version) on record_paper to ${application_role};

-- Who is of a paper, and who must sign it.
create table record_party (
    organisation_id uuid    not null,
    paper_id        uuid    not null,
    person_id       uuid    not null,
    seat            text    not null check (length(seat) between 1 and 40),
    signs           boolean not null,
    primary key (organisation_id, paper_id, person_id),
    foreign key (organisation_id, paper_id) references record_paper,
    foreign key (organisation_id, person_id) references person
);
create index record_party_person on record_party (organisation_id, person_id);
alter table record_party enable row level security;
alter table record_party force row level security;
create policy own_organisation on record_party using (organisation_id = waymark_organisation());
grant select, insert on record_party to ${application_role};

create table record_signature (
    organisation_id uuid        not null,
    paper_id        uuid        not null,
    person_id       uuid        not null,
    hash            text        not null check (hash ~ '^[0-9a-f]{64}$'),
    typed_name      text        not null check (length(typed_name) between 1 and 200),
    statement       text        not null check (length(statement) between 1 and 1000),
    comment         bytea,
    vouched_by      text        not null check (vouched_by in ('LAUNCH', 'LINK')),
    vouched_at      timestamptz not null,
    signed_at       timestamptz not null check (signed_at >= vouched_at),
    primary key (organisation_id, paper_id, person_id),
    foreign key (organisation_id, paper_id, person_id) references record_party
);
comment on column record_signature.hash is 'what was signed: the hash of the paper';
comment on column record_signature.comment is 'what they added in their own words, encrypted';
comment on column record_signature.vouched_at is 'when the LMS, or the link of a guest, said who they are';
alter table record_signature enable row level security;
alter table record_signature force row level security;
create policy own_organisation on record_signature using (organisation_id = waymark_organisation());
grant select, insert on record_signature to ${application_role};

-- Whatever role asks: an ended paper, its parties and all signatures stay as they are. Only the disposal of a whole record
-- after its time, which says so to this transaction, may delete.
create function keep_papers() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('waymark.disposal', true) = 'yes' then
        return old;
    end if;
    if tg_op = 'UPDATE' and tg_table_name = 'record_paper' and old.state = 'OPEN' and new.body = old.body
       and new.hash = old.hash and new.number = old.number and new.kind = old.kind and new.thing_id = old.thing_id then
        return new;
    end if;
    raise exception 'A signed record is not changed: % of %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger keep_papers before update or delete on record_paper for each row execute function keep_papers();
create trigger keep_papers before update or delete on record_party for each row execute function keep_papers();
create trigger keep_papers before update or delete on record_signature for each row execute function keep_papers();
