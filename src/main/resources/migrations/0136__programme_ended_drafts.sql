-- A text that was begun and not sent when the place for it closed is kept beside the others.
alter table kept_text drop constraint kept_text_reason_check;
alter table kept_text add constraint kept_text_reason_check
    check (reason in ('CONFLICT', 'EXPIRED', 'REPLACED', 'ENDED'));
