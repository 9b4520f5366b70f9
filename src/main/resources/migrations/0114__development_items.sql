-- What stands in somebody's development plan: goals, actions, and the support needed for objectives and for goals.
create table plan_item (
    organisation_id uuid        not null references organisation,
    id              uuid        not null,
    person_id       uuid        not null,
    kind            text        not null check (kind in ('GOAL', 'ACTION', 'OBJECTIVE_SUPPORT', 'GOAL_SUPPORT')),
    state           text        not null check (state in ('IDEA', 'OPEN', 'DONE', 'SET_ASIDE')),
    text            text        not null check (length(text) <= 20000),
    timescale       text        not null default '' check (length(timescale) <= 200),
    done_by         text        not null default '' check (length(done_by) <= 200),
    due_on          date,
    goal_id         uuid,
    session_number  smallint    check (session_number between 1 and 12),
    area            smallint    check (area between 1 and 8),
    is_following    boolean     not null default false,
    is_gone         boolean     not null default false,
    made_at         timestamptz not null,
    changed_at      timestamptz not null,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person,
    foreign key (organisation_id, goal_id) references plan_item
);
create index plan_item_of on plan_item (organisation_id, person_id, kind, state, due_on) where not is_gone;
create index plan_item_goal on plan_item (organisation_id, goal_id) where goal_id is not null;
alter table plan_item enable row level security;
alter table plan_item force row level security;
create policy own_organisation on plan_item using (organisation_id = waymark_organisation());
grant select, insert, update on plan_item to ${application_role};
comment on column plan_item.id is 'of the jot it comes from; else made from the form that saved it: sent twice, it is saved once';
comment on column plan_item.state is 'IDEA: kept for the plan in a session, not a goal yet';
comment on column plan_item.goal_id is 'the goal that an action or a support serves';
comment on column plan_item.is_following is 'nobody has worked on it here yet, so that it follows its jot';
comment on column plan_item.is_gone is 'its jot was removed or sent elsewhere before anybody worked on it; the text is then empty here';

-- Every version of it, the present one too. A review and the words of a closing are versions with a note.
create table plan_change (
    organisation_id uuid        not null,
    item_id         uuid        not null,
    version         integer     not null,
    act             text        not null check (act in ('JOTTED', 'MADE', 'REWORDED', 'REVIEWED', 'CLOSED', 'LEFT', 'OPENED')),
    state           text        not null,
    text            text        not null check (length(text) <= 20000),
    timescale       text        not null,
    done_by         text        not null,
    due_on          date,
    goal_id         uuid,
    note            text        not null default '' check (length(note) <= 20000),
    form_id         uuid,
    changed_at      timestamptz not null,
    primary key (organisation_id, item_id, version),
    foreign key (organisation_id, item_id) references plan_item
);
create unique index plan_change_form on plan_change (organisation_id, item_id, form_id) where form_id is not null;
alter table plan_change enable row level security;
alter table plan_change force row level security;
create policy own_organisation on plan_change using (organisation_id = waymark_organisation());
grant select, insert, update (text) on plan_change to ${application_role};
comment on column plan_change.note is 'the words of a review, or what was learned when it was closed';
comment on column plan_change.text is 'emptied only where its jot went before anybody worked on it';
