-- What was written towards an agreement goes when the signed agreement is disposed of.
grant delete on agreement_item to ${application_role};
