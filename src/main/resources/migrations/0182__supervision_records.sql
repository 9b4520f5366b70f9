-- The record of one supervision meeting: an agenda of both, then what the supervisor writes down and the supervisee adds,
-- shared, agreed, signed by both. What was signed stands with the records; this is what is being worked on.
create table session_record (
    organisation_id uuid        not null,
    id              uuid        not null,
    meeting_id      uuid        not null,
    relationship_id uuid        not null,
    supervisee_id   uuid        not null,
    supervisor_id   uuid        not null check (supervisor_id <> supervisee_id),
    form_id         text        not null check (length(form_id) between 1 and 80),
    state           text        not null check (state in ('DRAFTING', 'SHARED', 'AGREED', 'SIGNING', 'DISPUTED', 'REFERRED',
                                                          'SEALED', 'SEALED_DISPUTED', 'ENDED')),
    wish            bytea,
    begun_by        uuid        not null,
    begun_at        timestamptz not null,
    share_by        date        not null,
    shared_at       timestamptz,
    sealed_at       timestamptz,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, meeting_id) references meeting,
    foreign key (organisation_id, relationship_id) references relationship,
    foreign key (organisation_id, supervisee_id) references person,
    foreign key (organisation_id, supervisor_id) references person,
    foreign key (organisation_id, begun_by) references person
);
comment on column session_record.wish is 'what the supervisee would have changed before agreeing, encrypted; null for nothing';
comment on column session_record.share_by is 'last day for sharing it, counted in working days from the meeting';
create unique index session_record_meeting on session_record (organisation_id, meeting_id);
create index session_record_pair on session_record (organisation_id, relationship_id, begun_at);
create index session_record_supervisee on session_record (organisation_id, supervisee_id, state);
create index session_record_supervisor on session_record (organisation_id, supervisor_id, state);
alter table session_record enable row level security;
alter table session_record force row level security;
create policy own_organisation on session_record using (organisation_id = waymark_organisation());
grant select, insert, update (state, wish, share_by, shared_at, sealed_at, version) on session_record
    to ${application_role};

-- What stands in a record: an item of its form, a point of its agenda, or a text that could not be put in.
create table session_text (
    organisation_id uuid        not null,
    id              uuid        not null,
    record_id       uuid        not null,
    what            text        not null check (what in ('ITEM', 'AGENDA', 'KEPT')),
    item_key        text        not null check (length(item_key) <= 80),
    person_id       uuid        not null,
    body            bytea       not null,
    revision        integer     not null check (revision > 0),
    written_at      timestamptz not null,
    is_gone         boolean     not null default false,
    primary key (organisation_id, id),
    foreign key (organisation_id, record_id) references session_record,
    foreign key (organisation_id, person_id) references person
);
comment on table session_text is 'texts of a supervision record, encrypted; a KEPT one is read only by whoever wrote it, for thirty days';
create index session_text_record on session_text (organisation_id, record_id) where not is_gone;
create unique index session_text_item on session_text (organisation_id, record_id, item_key) where what = 'ITEM';
create index session_text_kept on session_text (organisation_id, written_at) where what = 'KEPT';
alter table session_text enable row level security;
alter table session_text force row level security;
create policy own_organisation on session_text using (organisation_id = waymark_organisation());
grant select, insert, update (record_id, person_id, body, revision, written_at, is_gone), delete on session_text
    to ${application_role};

-- What the two agreed to do. Open ones stand at the top of the next record until they are done or given up.
create table session_action (
    organisation_id uuid        not null,
    id              uuid        not null,
    relationship_id uuid        not null,
    record_id       uuid        not null,
    seat            text        not null check (seat in ('SUPERVISEE', 'SUPERVISOR')),
    body            bytea       not null,
    due_on          date,
    state           text        not null check (state in ('OPEN', 'DONE', 'DROPPED', 'TAKEN_OUT')),
    outcome         bytea,
    added_by        uuid        not null,
    added_at        timestamptz not null,
    closed_in       uuid,
    closed_by       uuid,
    closed_at       timestamptz,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship,
    foreign key (organisation_id, record_id) references session_record,
    foreign key (organisation_id, closed_in) references session_record,
    foreign key (organisation_id, added_by) references person,
    foreign key (organisation_id, closed_by) references person,
    check ((state = 'OPEN') = (closed_at is null))
);
comment on column session_action.seat is 'whose it is to do';
comment on column session_action.outcome is 'what became of it, encrypted';
create index session_action_open on session_action (organisation_id, relationship_id) where state = 'OPEN';
create index session_action_record on session_action (organisation_id, record_id);
create index session_action_closed on session_action (organisation_id, closed_in) where closed_in is not null;
alter table session_action enable row level security;
alter table session_action force row level security;
create policy own_organisation on session_action using (organisation_id = waymark_organisation());
grant select, insert, update (state, outcome, closed_in, closed_by, closed_at, version) on session_action
    to ${application_role};
