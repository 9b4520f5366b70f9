-- What stands above a development plan when it is taken into a review: with whom, in which team, on which day.
create table plan_heading (
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null,
    reviewer        text        not null check (length(reviewer) <= 200),
    team            text        not null check (length(team) <= 200),
    review_on       date,
    changed_at      timestamptz not null,
    version         integer     not null default 1,
    primary key (organisation_id, person_id),
    foreign key (organisation_id, person_id) references person
);
alter table plan_heading enable row level security;
alter table plan_heading force row level security;
create policy own_organisation on plan_heading using (organisation_id = waymark_organisation());
grant select, insert, update on plan_heading to ${application_role};
