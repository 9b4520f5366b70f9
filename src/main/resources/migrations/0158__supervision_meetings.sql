-- How often, how long and where two people meet, as one of the two last set it. Lines are only added; the latest counts.
create table meeting_plan (
    organisation_id uuid        not null,
    relationship_id uuid        not null,
    version         integer     not null check (version > 0),
    frequency       text        not null
                    check (frequency in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'HALF_TERMLY', 'TERMLY')),
    starts_on       date        not null,
    minute_of_day   integer     not null check (minute_of_day between 0 and 1439),
    minutes         integer     not null check (minutes between 10 and 480),
    place           text        not null check (length(place) <= 200),
    form_id         uuid        not null,
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, relationship_id, version),
    foreign key (organisation_id, relationship_id) references relationship,
    foreign key (organisation_id, changed_by) references person
);
comment on table meeting_plan is 'from what twelve months of supervision meetings were counted';
comment on column meeting_plan.minute_of_day is 'when a meeting begins, in minutes after midnight in London';
comment on column meeting_plan.form_id is 'showing of the form that set it, so that sending it twice sets it once';
alter table meeting_plan enable row level security;
alter table meeting_plan force row level security;
create policy own_organisation on meeting_plan using (organisation_id = waymark_organisation());
grant select, insert on meeting_plan to ${application_role};

-- A supervision meeting: counted from a plan or put in the place of another, moved while it is ahead, held, missed or
-- cancelled. Never deleted. It belongs to the two people of one relationship and closes to both when that ends.
create table meeting (
    organisation_id uuid        not null,
    id              uuid        not null,
    relationship_id uuid        not null,
    person_id       uuid        not null,
    supporter_id    uuid        not null check (supporter_id <> person_id),
    plan_version    integer     not null,
    due_on          date        not null,
    on_day          date        not null,
    minute_of_day   integer     not null check (minute_of_day between 0 and 1439),
    minutes         integer     not null check (minutes between 10 and 480),
    place           text        not null check (length(place) <= 200),
    rule            text        not null
                    check (rule in ('ON_DAY', 'WEEKEND', 'HOLIDAY', 'AWAY', 'NONE_FREE', 'BY_HAND', 'REPLACEMENT')),
    note            text        not null default '' check (length(note) <= 200),
    state           text        not null check (state in ('PLANNED', 'HELD', 'MISSED', 'CANCELLED', 'REPLACED')),
    reason          text        not null default '' check (length(reason) <= 500),
    replaces        uuid,
    is_open         boolean     not null default true,
    made_at         timestamptz not null,
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    version         integer     not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship,
    foreign key (organisation_id, person_id) references person,
    foreign key (organisation_id, supporter_id) references person,
    foreign key (organisation_id, changed_by) references person,
    foreign key (organisation_id, replaces) references meeting
);
comment on column meeting.person_id is 'who is supervised';
comment on column meeting.supporter_id is 'who supervises';
comment on column meeting.due_on is 'the day that was counted, before weekends, bank holidays and days away';
comment on column meeting.rule is 'why it is on the day it is on';
comment on column meeting.note is 'name of the bank holiday that moved it';
comment on column meeting.is_open is 'false from the moment the relationship ended: neither of the two reads it any more';
create index meeting_pair on meeting (organisation_id, relationship_id, on_day);
create index meeting_person on meeting (organisation_id, person_id, on_day) where is_open;
create index meeting_supporter on meeting (organisation_id, supporter_id, on_day) where is_open;
create unique index meeting_replacement on meeting (organisation_id, replaces) where replaces is not null;
alter table meeting enable row level security;
alter table meeting force row level security;
create policy own_organisation on meeting using (organisation_id = waymark_organisation());
grant select, insert, update (on_day, minute_of_day, minutes, place, rule, note, state, reason, is_open, changed_by,
    changed_at, version) on meeting to ${application_role};

-- What a meeting was after each change of it. Lines are only added.
create table meeting_change (
    organisation_id uuid        not null,
    meeting_id      uuid        not null,
    version         integer     not null,
    act             text        not null check (act in ('PLANNED', 'MOVED', 'HELD', 'MISSED', 'CANCELLED', 'REPLACED')),
    on_day          date        not null,
    minute_of_day   integer     not null,
    minutes         integer     not null,
    place           text        not null,
    reason          text        not null,
    form_id         uuid,
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, meeting_id, version),
    foreign key (organisation_id, meeting_id) references meeting,
    foreign key (organisation_id, changed_by) references person
);
alter table meeting_change enable row level security;
alter table meeting_change force row level security;
create policy own_organisation on meeting_change using (organisation_id = waymark_organisation());
grant select, insert on meeting_change to ${application_role};

-- Days on which somebody is away; no meeting of theirs is counted onto one. Only they see them.
create table meeting_leave (
    organisation_id uuid        not null,
    id              uuid        not null,
    person_id       uuid        not null,
    from_on         date        not null,
    to_on           date        not null check (to_on >= from_on),
    added_at        timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person
);
comment on column meeting_leave.id is 'the showing of the form that added it, so that sending it twice adds it once';
create index meeting_leave_person on meeting_leave (organisation_id, person_id, to_on);
alter table meeting_leave enable row level security;
alter table meeting_leave force row level security;
create policy own_organisation on meeting_leave using (organisation_id = waymark_organisation());
grant select, insert, delete on meeting_leave to ${application_role};

-- The private address at which a calendar app reads somebody's meetings. One a person; making one ends the last.
create table calendar_feed (
    organisation_id uuid        not null,
    person_id       uuid        not null,
    token_hash      bytea       not null check (length(token_hash) = 32),
    made_at         timestamptz not null,
    primary key (organisation_id, person_id),
    foreign key (organisation_id, person_id) references person
);
comment on column calendar_feed.token_hash is 'SHA-256 of what stands in the address; the address itself is shown once';
create unique index calendar_feed_token on calendar_feed (token_hash);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy own_organisation on calendar_feed using (organisation_id = waymark_organisation());
grant select, insert, update, delete on calendar_feed to ${application_role};
