-- What the last test of a connection found, one row for each thing that was tried. No history: the log of the operator
-- and the launch log have that.
create table connection_check (
    organisation_id uuid        not null,
    platform_id     uuid        not null,
    subject         text        not null check (length(subject) <= 40),
    at              timestamptz not null,
    outcome         text        not null check (length(outcome) <= 40),
    remark          text        not null default '' check (length(remark) <= 500),
    primary key (organisation_id, platform_id, subject),
    foreign key (organisation_id, platform_id) references lms_platform
);
comment on column connection_check.subject is 'begun, keys, clock, or the scope of a token';
comment on column connection_check.remark is 'the words of the LMS about a token it refused, or seconds of its clock ahead of ours';
alter table connection_check enable row level security;
alter table connection_check force row level security;
create policy own_organisation on connection_check using (organisation_id = waymark_organisation());
grant select, insert, update on connection_check to ${application_role};
