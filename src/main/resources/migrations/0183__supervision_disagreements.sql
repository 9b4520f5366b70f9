-- What the two of a pair cannot agree on: an account of each, to whom it went, level by level, and what came of it.
create table disagreement (
    organisation_id    uuid        not null,
    id                 uuid        not null,
    relationship_id    uuid        not null,
    supervisee_id      uuid        not null,
    supervisor_id      uuid        not null check (supervisor_id <> supervisee_id),
    about_kind         text        check (about_kind in ('session-record', 'agreement')),
    about_id           uuid,
    subject            bytea       not null,
    supervisee_account bytea,
    supervisor_account bytea,
    state              text        not null check (state in ('OPEN', 'SIGNING', 'SEALED', 'ENDED')),
    opened_by          uuid        not null,
    opened_at          timestamptz not null,
    presented_at       timestamptz,
    closed_at          timestamptz,
    version            integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship,
    foreign key (organisation_id, supervisee_id) references person,
    foreign key (organisation_id, supervisor_id) references person,
    foreign key (organisation_id, opened_by) references person,
    check ((about_kind is null) = (about_id is null))
);
comment on column disagreement.about_id is 'the record that they do not agree on; null for anything else';
comment on column disagreement.presented_at is 'when it was first put before both to sign';
create unique index disagreement_about on disagreement (organisation_id, about_id) where about_id is not null and state <> 'ENDED';
create index disagreement_pair on disagreement (organisation_id, relationship_id, opened_at);
alter table disagreement enable row level security;
alter table disagreement force row level security;
create policy own_organisation on disagreement using (organisation_id = waymark_organisation());
grant select, insert, update (supervisee_account, supervisor_account, state, presented_at, closed_at, version)
    on disagreement to ${application_role};

-- Whom it was referred to, in order, and what they said. A line is added; only its outcome is put in later.
create table disagreement_step (
    organisation_id uuid        not null,
    disagreement_id uuid        not null,
    number          integer     not null check (number between 1 and 20),
    id              uuid        not null,
    level           text        not null check (length(level) between 1 and 200),
    who             bytea       not null,
    referred_on     date        not null,
    referred_by     uuid        not null,
    outcome         bytea,
    outcome_on      date,
    outcome_by      uuid,
    made_at         timestamptz not null,
    primary key (organisation_id, disagreement_id, number),
    foreign key (organisation_id, disagreement_id) references disagreement,
    foreign key (organisation_id, referred_by) references person,
    foreign key (organisation_id, outcome_by) references person,
    check ((outcome is null) = (outcome_on is null))
);
comment on column disagreement_step.id is 'the form that added it: sent twice, it is added once';
comment on column disagreement_step.who is 'whom it went to, encrypted';
create unique index disagreement_step_form on disagreement_step (organisation_id, id);
alter table disagreement_step enable row level security;
alter table disagreement_step force row level security;
create policy own_organisation on disagreement_step using (organisation_id = waymark_organisation());
grant select, insert, update (outcome, outcome_on, outcome_by) on disagreement_step to ${application_role};

-- A supervisee's concern about how they are supervised, told to somebody senior. The supervisor is told nothing of it and
-- cannot stop it; only its author and its recipient read it.
create table concern (
    organisation_id uuid        not null,
    id              uuid        not null,
    author_id       uuid        not null,
    about_id        uuid        not null check (about_id <> author_id),
    recipient_id    uuid        not null check (recipient_id <> author_id and recipient_id <> about_id),
    body            bytea       not null,
    sent_at         timestamptz not null,
    seen_at         timestamptz,
    closed_at       timestamptz,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, author_id) references person,
    foreign key (organisation_id, about_id) references person,
    foreign key (organisation_id, recipient_id) references person
);
comment on column concern.id is 'the form that sent it: sent twice, it is sent once';
create index concern_author on concern (organisation_id, author_id, sent_at);
create index concern_recipient on concern (organisation_id, recipient_id, sent_at);
alter table concern enable row level security;
alter table concern force row level security;
create policy own_organisation on concern using (organisation_id = waymark_organisation());
grant select, insert, update (seen_at, closed_at, version) on concern to ${application_role};

-- What the two say to each other about it. Lines are only added.
create table concern_line (
    organisation_id uuid        not null,
    id              uuid        not null,
    concern_id      uuid        not null,
    author_id       uuid        not null,
    body            bytea       not null,
    written_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, concern_id) references concern,
    foreign key (organisation_id, author_id) references person
);
create index concern_line_of on concern_line (organisation_id, concern_id, written_at);
alter table concern_line enable row level security;
alter table concern_line force row level security;
create policy own_organisation on concern_line using (organisation_id = waymark_organisation());
grant select, insert on concern_line to ${application_role};
