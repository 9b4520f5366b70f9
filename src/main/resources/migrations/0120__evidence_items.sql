-- A thing that its owner placed in an area or linked with another. Its room keeps the thing; this is what lists need of it,
-- so that a list of things of many rooms is one statement.
create table evidence_item (
    organisation_id uuid        not null,
    id              uuid        not null,
    owner_id        uuid        not null,
    kind            text        not null check (length(kind) between 1 and 40),
    thing_id        uuid        not null,
    source          text        not null check (source in ('SESSION', 'REFLECTION', 'SUPERVISION', 'APPRAISAL',
                                                           'OBSERVATION', 'FEEDBACK', 'OTHER')),
    title           text        not null check (length(title) <= 200),
    on_date         date        not null,
    path            text        not null check (path like '/%' and length(path) <= 300),
    is_gone         boolean     not null default false,
    primary key (organisation_id, id),
    foreign key (organisation_id, owner_id) references person
);
create unique index evidence_item_thing on evidence_item (organisation_id, kind, thing_id);
alter table evidence_item enable row level security;
alter table evidence_item force row level security;
create policy own_organisation on evidence_item using (organisation_id = waymark_organisation());
grant select, insert, update on evidence_item to ${application_role};
comment on column evidence_item.id is 'made from kind and id of the thing, so that nobody has to look it up';
comment on column evidence_item.title is 'what its room called it when its owner last saw it; empty once the thing is gone';

-- An item in an area of the standards, and why. At most three areas an item, at most three items shown first an area.
create table evidence_area (
    organisation_id uuid        not null,
    item_id         uuid        not null,
    area            smallint    not null check (area between 1 and 8),
    owner_id        uuid        not null,
    place           smallint    not null check (place between 1 and 3),
    showcase        smallint    check (showcase between 1 and 3),
    why             text        not null check (length(why) between 1 and 500),
    placed_at       timestamptz not null,
    primary key (organisation_id, item_id, area),
    foreign key (organisation_id, item_id) references evidence_item
);
create unique index evidence_area_three on evidence_area (organisation_id, item_id, place);
create unique index evidence_area_showcase on evidence_area (organisation_id, owner_id, area, showcase)
    where showcase is not null;
create index evidence_area_of on evidence_area (organisation_id, owner_id, area);
alter table evidence_area enable row level security;
alter table evidence_area force row level security;
create policy own_organisation on evidence_area using (organisation_id = waymark_organisation());
grant select, insert, update, delete on evidence_area to ${application_role};

-- Two items that belong together, and why. It has no direction: the smaller id stands first.
create table evidence_link (
    organisation_id uuid        not null,
    id              uuid        not null,
    owner_id        uuid        not null,
    item_a          uuid        not null,
    item_b          uuid        not null check (item_b > item_a),
    why             text        not null check (length(why) between 1 and 500),
    linked_at       timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, item_a) references evidence_item,
    foreign key (organisation_id, item_b) references evidence_item
);
create unique index evidence_link_once on evidence_link (organisation_id, item_a, item_b);
create index evidence_link_back on evidence_link (organisation_id, item_b);
alter table evidence_link enable row level security;
alter table evidence_link force row level security;
create policy own_organisation on evidence_link using (organisation_id = waymark_organisation());
grant select, insert, update, delete on evidence_link to ${application_role};
