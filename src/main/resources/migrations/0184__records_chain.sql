-- What was done with a record that people sign, one chain for each record: every entry holds the code of the one before it,
-- and its own code is made with a key that never enters the database. Whoever may change rows can still not change one
-- unseen. See decision 0145.
create table chain_entry (
    organisation_id uuid        not null,
    kind            text        not null check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
    thing_id        uuid        not null,
    sequence        integer     not null check (sequence > 0),
    at              timestamptz not null,
    actor_id        uuid,
    action          text        not null check (length(action) between 1 and 100),
    salt            bytea,
    salt_hash       text        not null check (salt_hash ~ '^[0-9a-f]{64}$'),
    detail_mac      text        not null check (detail_mac ~ '^[0-9a-f]{64}$'),
    key_name        text        not null check (length(key_name) between 1 and 40),
    previous_mac    text        check (previous_mac ~ '^[0-9a-f]{64}$'),
    mac             text        not null check (mac ~ '^[0-9a-f]{64}$'),
    primary key (organisation_id, kind, thing_id, sequence),
    check ((sequence = 1) = (previous_mac is null))
);
comment on column chain_entry.sequence is 'counts the entries of one record without a gap';
comment on column chain_entry.actor_id is 'nobody for what the tool itself did';
comment on column chain_entry.salt is 'goes when the record is disposed of; then nobody can tell any more what the detail was';
comment on column chain_entry.detail_mac is 'HMAC-SHA256 of the detail with the salt as key';
comment on column chain_entry.key_name is 'name of the master key from which the key of the code is made';
comment on column chain_entry.mac is 'HMAC-SHA256 of all the rest but the salt';
create index chain_entry_at on chain_entry (organisation_id, at);
create index chain_entry_actor on chain_entry (organisation_id, actor_id);
alter table chain_entry enable row level security;
alter table chain_entry force row level security;
create policy own_organisation on chain_entry using (organisation_id = waymark_organisation());
grant select, insert on chain_entry to ${application_role};

-- Whatever role asks. The disposal of a whole record, which says so to its transaction, may take the salt and nothing else.
create function keep_chain() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('waymark.disposal', true) = 'yes' and new.salt is null
       and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt' then
        return new;
    end if;
    raise exception 'The chain of a record is not changed: % of %', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;
create trigger keep_chain before update or delete on chain_entry for each row execute function keep_chain();
create trigger keep_chain_whole before truncate on chain_entry for each statement execute function keep_chain();
