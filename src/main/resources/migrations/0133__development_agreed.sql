-- The two signature lines under a development plan, as its owner notes them: who agreed to it, and when.
alter table plan_heading
    add column reviewee_agreed    text not null default '' check (length(reviewee_agreed) <= 200),
    add column reviewee_agreed_on date,
    add column reviewer_agreed    text not null default '' check (length(reviewer_agreed) <= 200),
    add column reviewer_agreed_on date;
comment on column plan_heading.reviewee_agreed is 'a name as typed by the owner; nobody signs with it';
