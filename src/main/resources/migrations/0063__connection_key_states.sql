-- Our own keys come and go by the rule of the protocol jar: published a day before they sign, and a day after.
alter table tool_key
    add column state text not null default 'CURRENT' check (state in ('NEXT', 'CURRENT', 'RETIRED')),
    add column since timestamptz;
update tool_key set since = coalesce(retired_at, created_at), state = case when retired_at is null then 'CURRENT' else 'RETIRED' end;
alter table tool_key alter column since set not null;
comment on column tool_key.retired_at is 'replaced by state and since; no longer written';
grant delete on tool_key to ${application_role};

-- The operator's command asks, a running node makes the key: commands hold no cryptography.
create table tool_key_request (
    id       bigint      generated always as identity primary key,
    asked_at timestamptz not null,
    done_at  timestamptz
);
create index tool_key_request_open on tool_key_request (id) where done_at is null;
revoke all on tool_key_request from public;
grant select, insert, update on tool_key_request to ${application_role};
