-- What somebody did, for the day they ask for everything about themselves.
create index audit_line_actor on audit_line (organisation_id, actor_id);
