-- How long an organisation keeps each class of signed records, every setting it ever made; the last one counts. Without
-- one the length that comes with the tool counts. Appraisal: six years at least, whoever sets it.
create table retention_rule (
    organisation_id uuid        not null references organisation,
    kept_as         text        not null check (length(kept_as) between 1 and 40),
    number          integer     not null check (number > 0),
    months          integer     not null check (months between 12 and 1200),
    note            text        not null check (length(note) between 1 and 500),
    set_by          uuid        not null,
    set_at          timestamptz not null,
    primary key (organisation_id, kept_as, number),
    foreign key (organisation_id, set_by) references person,
    check (kept_as <> 'APPRAISAL' or months >= 72)
);
comment on column retention_rule.note is 'which decision or policy of the organisation says so';
alter table retention_rule enable row level security;
alter table retention_rule force row level security;
create policy own_organisation on retention_rule using (organisation_id = waymark_organisation());
grant select, insert on retention_rule to ${application_role};

-- Something must not be disposed of, whatever its time: one record, or every record of a person.
create table legal_hold (
    organisation_id uuid        not null references organisation,
    id              uuid        not null,
    kind            text        check (length(kind) between 1 and 40),
    thing_id        uuid,
    person_id       uuid,
    reason          bytea       not null,
    set_by          uuid        not null,
    set_at          timestamptz not null,
    lifted_reason   bytea,
    lifted_by       uuid,
    lifted_at       timestamptz check (lifted_at >= set_at),
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person,
    foreign key (organisation_id, set_by) references person,
    foreign key (organisation_id, lifted_by) references person,
    check ((kind is null) = (thing_id is null)),
    check ((person_id is null) <> (kind is null)),
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_reason is null))
);
comment on column legal_hold.reason is 'why, in words of whoever set it, encrypted';
create index legal_hold_record on legal_hold (organisation_id, kind, thing_id) where lifted_at is null;
create index legal_hold_person on legal_hold (organisation_id, person_id) where lifted_at is null;
alter table legal_hold enable row level security;
alter table legal_hold force row level security;
create policy own_organisation on legal_hold using (organisation_id = waymark_organisation());
grant select, insert, update (lifted_reason, lifted_by, lifted_at) on legal_hold to ${application_role};

-- The end of a record: one person proposes it, another carries it out, and what is left is the certificate.
create table disposal (
    organisation_id uuid        not null references organisation,
    id              uuid        not null,
    kind            text        not null check (length(kind) between 1 and 40),
    thing_id        uuid        not null,
    kept_as         text        not null check (length(kept_as) between 1 and 40),
    begins          text        not null check (begins in ('SEALED', 'RELATIONSHIP_END')),
    months          integer     not null check (months between 12 and 1200),
    begun_at        timestamptz not null,
    kept_until      date        not null,
    state           text        not null check (state in ('PROPOSED', 'WITHDRAWN', 'DISPOSED')),
    proposed_by     uuid        not null,
    proposed_at     timestamptz not null,
    ended_by        uuid,
    ended_at        timestamptz check (ended_at >= proposed_at),
    certificate     text        check (length(certificate) <= 100000),
    primary key (organisation_id, id),
    foreign key (organisation_id, proposed_by) references person,
    foreign key (organisation_id, ended_by) references person,
    check ((state = 'PROPOSED') = (ended_at is null) and (ended_by is null) = (ended_at is null)),
    check ((state = 'DISPOSED') = (certificate is not null)),
    check (kept_as <> 'APPRAISAL' or months >= 72),
    check (kept_until >= cast(cast(begun_at at time zone 'Europe/London' as date) + make_interval(months => months) as date)),
    check (state <> 'DISPOSED' or ended_by <> proposed_by),
    check (state <> 'DISPOSED' or cast(ended_at at time zone 'Europe/London' as date) > kept_until)
);
comment on column disposal.begun_at is 'from when the time was counted';
comment on column disposal.kept_until is 'the last day on which the record had to be there';
comment on column disposal.certificate is 'canonical JSON of what was disposed of, without a word of it; its hash stands in the chain';
create unique index disposal_proposed on disposal (organisation_id, kind, thing_id) where state = 'PROPOSED';
create index disposal_ended on disposal (organisation_id, state, ended_at);
alter table disposal enable row level security;
alter table disposal force row level security;
create policy own_organisation on disposal using (organisation_id = waymark_organisation());
grant select, insert, update (begins, months, begun_at, kept_until, state, ended_by, ended_at, certificate) on disposal
    to ${application_role};

create table disposal_paper (
    organisation_id uuid not null,
    paper_id        uuid not null,
    disposal_id     uuid not null,
    primary key (organisation_id, paper_id),
    foreign key (organisation_id, disposal_id) references disposal
);
alter table disposal_paper enable row level security;
alter table disposal_paper force row level security;
create policy own_organisation on disposal_paper using (organisation_id = waymark_organisation());
grant select, insert on disposal_paper to ${application_role};

create table disposal_party (
    organisation_id uuid not null,
    disposal_id     uuid not null,
    person_id       uuid not null,
    primary key (organisation_id, disposal_id, person_id),
    foreign key (organisation_id, disposal_id) references disposal,
    foreign key (organisation_id, person_id) references person
);
create index disposal_party_person on disposal_party (organisation_id, person_id);
alter table disposal_party enable row level security;
alter table disposal_party force row level security;
create policy own_organisation on disposal_party using (organisation_id = waymark_organisation());
grant select, insert on disposal_party to ${application_role};

-- What was decided stays decided, whatever role asks.
create function keep_disposals() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'PROPOSED' and new.kind = old.kind and new.thing_id = old.thing_id
       and new.proposed_by = old.proposed_by then
        return new;
    end if;
    raise exception 'A disposal is not changed: %', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger keep_disposals before update or delete on disposal for each row execute function keep_disposals();

-- Signed records may be deleted now, and only those with a certificate: carried out by a second person after their time, as
-- the checks above demand, not dated ahead, and not held.
grant delete on record_paper, record_party, record_signature to ${application_role};
grant update (salt) on chain_entry to ${application_role};
create index record_paper_sealed_at on record_paper (organisation_id, kept_as, ended_at) where state = 'SEALED';
create or replace function keep_papers() returns trigger language plpgsql as $$
declare
    done disposal;
begin
    if tg_op = 'DELETE' then
        select d.* into done from disposal_paper c
          join disposal d on d.organisation_id = c.organisation_id and d.id = c.disposal_id and d.state = 'DISPOSED'
         where c.organisation_id = old.organisation_id
           and c.paper_id = cast(coalesce(to_jsonb(old) ->> 'paper_id', to_jsonb(old) ->> 'id') as uuid)
           and d.ended_at <= now() + interval '5 minutes'
           and not exists (select 1 from legal_hold h where h.organisation_id = d.organisation_id and h.lifted_at is null
                and (h.kind = d.kind and h.thing_id = d.thing_id or h.person_id in (
                     select p.person_id from disposal_party p
                      where p.organisation_id = d.organisation_id and p.disposal_id = d.id)));
        if found then
            if tg_table_name <> 'record_paper' then
                return old;
            end if;
            if old.kind = done.kind and old.thing_id = done.thing_id and old.kept_as = done.kept_as
               and (old.state = 'VOID' or old.state = 'SEALED' and old.ended_at <= done.begun_at) then
                return old;
            end if;
        end if;
    end if;
    if tg_op = 'UPDATE' and tg_table_name = 'record_paper' and old.state = 'OPEN' and new.body = old.body
       and new.hash = old.hash and new.number = old.number and new.kind = old.kind and new.thing_id = old.thing_id then
        return new;
    end if;
    raise exception 'A signed record is not changed: % of %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- The salt of a disposed record goes with it; whoever takes one elsewhere is refused, or found by the check of the chains.
create or replace function keep_chain() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.salt is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt' and exists (
        select 1 from disposal d where d.organisation_id = old.organisation_id and d.kind = old.kind
           and d.thing_id = old.thing_id and d.state = 'DISPOSED' and d.ended_at >= old.at) then
        return new;
    end if;
    raise exception 'The chain of a record is not changed: % of %', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;
