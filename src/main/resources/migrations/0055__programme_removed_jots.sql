-- Removed jots are deleted after thirty days; few rows are ever removed, so this index stays small.
create index jot_removed on jot (organisation_id, removed_at) where removed_at is not null;
