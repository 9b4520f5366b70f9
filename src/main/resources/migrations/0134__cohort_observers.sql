-- Staff of a course who do not teach it belong to its group and see nobody's progress. Who teaches says their next launch
-- or the next reading of the roster; until then a line says what it said.
alter table group_member drop constraint group_member_role_check;
alter table group_member add constraint group_member_role_check
    check (role in ('PARTICIPANT', 'FACILITATOR', 'OBSERVER'));
