-- A platform that registered itself waits until an administrator of it comes in, or the operator approves it. The
-- operator's switch stands apart from is_enabled, which the platforms file sets again at every start.
alter table lms_platform
    add column is_pending      boolean     not null default false,
    add column is_switched_off boolean     not null default false,
    add column product         text        not null default '' check (length(product) <= 200),
    add column family          text        not null default '' check (length(family) <= 60),
    add column authorization_server text   check (length(authorization_server) <= 1000),
    add column registered_at   timestamptz;
comment on column lms_platform.product is 'what the platform says it is, for a page: moodle 4.5';
comment on column lms_platform.family is 'the product family code it gives of itself';
comment on column lms_platform.authorization_server is
    'what it wants to be called in requests for tokens, where that is not the address of its token endpoint';

-- OFF: an administrator or the operator switched it off; neither a launch nor the platforms file brings it back.
alter table lms_deployment drop constraint lms_deployment_state_check;
alter table lms_deployment add constraint lms_deployment_state_check check (state in ('ACTIVE', 'WAITING', 'OFF'));

-- The launch log filtered by what went wrong, without paying for it at launches that went well.
create index lms_launch_unusual on lms_launch (organisation_id, platform_id, id) where result <> 'ADMITTED';
