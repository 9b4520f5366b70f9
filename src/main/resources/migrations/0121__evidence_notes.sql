-- A dated line about something that no room keeps: what somebody saw, said or wrote about its owner's practice.
create table evidence_note (
    organisation_id uuid        not null,
    id              uuid        not null,
    owner_id        uuid        not null,
    source          text        not null check (source in ('SUPERVISION', 'APPRAISAL', 'OBSERVATION', 'FEEDBACK', 'OTHER')),
    on_date         date        not null,
    line            text        not null check (length(line) between 1 and 1000),
    area            smallint    check (area between 1 and 8),
    noted_at        timestamptz not null,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, owner_id) references person
);
create index evidence_note_of on evidence_note (organisation_id, owner_id, on_date);
alter table evidence_note enable row level security;
alter table evidence_note force row level security;
create policy own_organisation on evidence_note using (organisation_id = waymark_organisation());
grant select, insert, update on evidence_note to ${application_role};
comment on column evidence_note.id is 'the id of the form that kept it: sent twice, it is kept once';
comment on column evidence_note.area is 'the area from whose empty place it was begun; suggested when it is placed';
