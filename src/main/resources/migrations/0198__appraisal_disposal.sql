-- What was written towards a record of supervision or appraisal goes when the signed record is disposed of.
grant delete on session_text, session_action, disagreement_step to ${application_role};
grant update (subject) on disagreement to ${application_role};
grant delete on appraisal_text to ${application_role};
