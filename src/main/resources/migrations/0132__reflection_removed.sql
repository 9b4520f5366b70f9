-- An entry that its owner removed: put back for thirty days, then its words go.
alter table reflection_text add column removed_at timestamptz;
create index reflection_text_removed on reflection_text (organisation_id, removed_at) where removed_at is not null;
grant update (made_at, removed_at) on reflection_text to ${application_role};
comment on column reflection_text.removed_at is 'when its owner removed it; null again when its words went or it was put back';
comment on column reflection_text.is_gone is 'removed by its owner; or its jot went before anything was made of it';
