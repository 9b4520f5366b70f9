-- A teacher's look through a learner's eyes is no learner: nothing of it is graded or counted.
alter table lms_account add column is_test_user boolean not null default false;
comment on column lms_account.is_test_user is 'as the last launch said';
