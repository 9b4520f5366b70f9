-- A year of appraisal of one person by another: planned together, reviewed, and what was signed kept with the records.
create table appraisal_cycle (
    organisation_id uuid        not null,
    id              uuid        not null,
    relationship_id uuid        not null,
    reviewee_id     uuid        not null,
    reviewer_id     uuid        not null check (reviewer_id <> reviewee_id),
    first_on        date        not null check (extract(day from first_on) = 1),
    months          integer     not null check (months between 7 and 12),
    stage           text        not null check (stage in ('PLANNING', 'INTERIM', 'FINAL', 'CLOSED', 'ENDED')),
    begun_by        uuid        not null,
    begun_at        timestamptz not null,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship,
    foreign key (organisation_id, reviewee_id) references person,
    foreign key (organisation_id, reviewer_id) references person,
    foreign key (organisation_id, begun_by) references person
);
comment on column appraisal_cycle.first_on is 'first day of the month of planning';
comment on column appraisal_cycle.months is 'until the month of the final review, both counted';
create unique index appraisal_cycle_open on appraisal_cycle (organisation_id, relationship_id)
    where stage not in ('CLOSED', 'ENDED');
create index appraisal_cycle_reviewee on appraisal_cycle (organisation_id, reviewee_id, first_on);
create index appraisal_cycle_reviewer on appraisal_cycle (organisation_id, reviewer_id, first_on);
alter table appraisal_cycle enable row level security;
alter table appraisal_cycle force row level security;
create policy own_organisation on appraisal_cycle using (organisation_id = waymark_organisation());
grant select, insert, update (stage, version) on appraisal_cycle to ${application_role};

-- One meeting of a year: planning, six-monthly, final, or any other one-to-one. Both write it, both agree, both sign.
create table appraisal_stage (
    organisation_id uuid        not null,
    id              uuid        not null,
    cycle_id        uuid        not null,
    kind            text        not null check (kind in ('PLANNING', 'INTERIM', 'FINAL', 'ONE_TO_ONE')),
    state           text        not null check (state in ('DRAFTING', 'SIGNING', 'SEALED', 'ENDED')),
    reviewee_mark   text        not null default '' check (length(reviewee_mark) <= 40),
    reviewer_mark   text        not null default '' check (length(reviewer_mark) <= 40),
    begun_by        uuid        not null,
    begun_at        timestamptz not null,
    sealed_at       timestamptz,
    version         integer     not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, cycle_id) references appraisal_cycle,
    foreign key (organisation_id, begun_by) references person,
    check ((state = 'SEALED') = (sealed_at is not null))
);
comment on column appraisal_stage.reviewee_mark is 'of the wording that the reviewee agreed to; counts while that wording stands';
create index appraisal_stage_cycle on appraisal_stage (organisation_id, cycle_id, begun_at);
create unique index appraisal_stage_open on appraisal_stage (organisation_id, cycle_id)
    where state in ('DRAFTING', 'SIGNING') and kind <> 'ONE_TO_ONE';
alter table appraisal_stage enable row level security;
alter table appraisal_stage force row level security;
create policy own_organisation on appraisal_stage using (organisation_id = waymark_organisation());
grant select, insert, update (state, reviewee_mark, reviewer_mark, sealed_at, version) on appraisal_stage
    to ${application_role};

-- What the reviewee is to reach in a year.
create table appraisal_objective (
    organisation_id uuid        not null,
    id              uuid        not null,
    cycle_id        uuid        not null,
    reviewee_id     uuid        not null,
    number          integer     not null check (number between 1 and 100),
    body            bytea       not null,
    revision        integer     not null check (revision > 0),
    carried_from    uuid,
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    is_gone         boolean     not null default false,
    primary key (organisation_id, id),
    foreign key (organisation_id, cycle_id) references appraisal_cycle,
    foreign key (organisation_id, reviewee_id) references person,
    foreign key (organisation_id, changed_by) references person,
    foreign key (organisation_id, carried_from) references appraisal_objective
);
comment on column appraisal_objective.body is 'the objective, its steps and how it will be known, encrypted';
comment on column appraisal_objective.carried_from is 'the objective of an earlier year that goes on in this one';
create unique index appraisal_objective_number on appraisal_objective (organisation_id, cycle_id, number);
create index appraisal_objective_of on appraisal_objective (organisation_id, reviewee_id) where not is_gone;
alter table appraisal_objective enable row level security;
alter table appraisal_objective force row level security;
create policy own_organisation on appraisal_objective using (organisation_id = waymark_organisation());
grant select, insert, update (body, revision, changed_by, changed_at, is_gone) on appraisal_objective
    to ${application_role};

-- What stands in a stage: an item of its form, how an objective went, or a text that could not be put in.
create table appraisal_text (
    organisation_id uuid        not null,
    id              uuid        not null,
    stage_id        uuid        not null,
    what            text        not null check (what in ('ITEM', 'ASSESSMENT', 'KEPT')),
    item_key        text        not null check (length(item_key) between 1 and 80),
    person_id       uuid        not null,
    body            bytea       not null,
    revision        integer     not null check (revision > 0),
    written_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, stage_id) references appraisal_stage,
    foreign key (organisation_id, person_id) references person
);
comment on table appraisal_text is 'texts of a stage, encrypted; a KEPT one is read only by whoever wrote it, for thirty days';
create unique index appraisal_text_item on appraisal_text (organisation_id, stage_id, what, item_key) where what <> 'KEPT';
create index appraisal_text_stage on appraisal_text (organisation_id, stage_id);
create index appraisal_text_kept on appraisal_text (organisation_id, written_at) where what = 'KEPT';
alter table appraisal_text enable row level security;
alter table appraisal_text force row level security;
create policy own_organisation on appraisal_text using (organisation_id = waymark_organisation());
grant select, insert, update (person_id, body, revision, written_at), delete on appraisal_text to ${application_role};
