-- Every line would lock the one row of its organisation; the row policy already holds lines to an organisation.
alter table audit_line drop constraint audit_line_organisation_id_fkey;
