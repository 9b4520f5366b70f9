-- Somebody has completed a session: written in the same transaction, gone when their scores have been worked out.
create table score_news (
    organisation_id uuid        not null,
    person_id       uuid        not null,
    at              timestamptz not null,
    primary key (organisation_id, person_id)
);
alter table score_news enable row level security;
alter table score_news force row level security;
create policy own_organisation on score_news using (organisation_id = waymark_organisation());
grant select, insert, update, delete on score_news to ${application_role};

-- What the gradebook is to say of one person in one place, and how far it is on its way. Points only ever rise.
-- SETTLED is left of a delivered score after 90 days, so that it is not sent once more.
create table score (
    organisation_id uuid        not null,
    id              uuid        not null,
    place_id        uuid        not null,
    person_id       uuid        not null,
    platform_id     uuid        not null,
    points          smallint    not null check (points > 0),
    points_max      smallint    not null check (points_max >= points),
    said_at         timestamptz not null,
    state           text        not null check (state in ('WAITING', 'DELIVERED', 'PARKED', 'REFUSED', 'SETTLED')),
    queued_at       timestamptz not null,
    attempts        integer     not null default 0,
    next_at         timestamptz not null,
    reason          text        not null default '' check (length(reason) <= 40),
    answer          text        not null default '' check (length(answer) <= 500),
    told_points     smallint    not null default 0,
    told_at         timestamptz,
    changed_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, place_id) references scored_place,
    foreign key (organisation_id, person_id) references person
) with (fillfactor = 70);
comment on column score.said_at is
    'timestamp that the LMS is told; rises by a second or more with each new value, stays the same when one is tried again';
comment on column score.next_at is 'when to try; while somebody tries, when they count as dead';
comment on column score.answer is 'the LMS''s own words, shortened';
create unique index score_of_person on score (organisation_id, place_id, person_id);
create index score_due on score (organisation_id, platform_id, next_at) where state = 'WAITING';
create index score_by_state on score (organisation_id, state, changed_at, id);
create index score_person on score (organisation_id, person_id);
alter table score enable row level security;
alter table score force row level security;
create policy own_organisation on score using (organisation_id = waymark_organisation());
grant select, insert, update on score to ${application_role};

-- Whether the gradebook of a platform answers at all: after some failures in a row it is asked rarely.
create table score_route (
    organisation_id uuid        not null,
    platform_id     uuid        not null,
    failures        integer     not null default 0,
    closed_until    timestamptz,
    primary key (organisation_id, platform_id),
    foreign key (organisation_id, platform_id) references lms_platform
);
alter table score_route enable row level security;
alter table score_route force row level security;
create policy own_organisation on score_route using (organisation_id = waymark_organisation());
grant select, insert, update on score_route to ${application_role};
