-- Notes and kept texts belong to a session of the programme, or to a place of another room where people write likewise.
alter table note drop constraint note_session_number_check;
alter table note add constraint note_session_number_check
    check (session_number between 1 and 12 or session_number between 100 and 999);
alter table kept_text drop constraint kept_text_session_number_check;
alter table kept_text add constraint kept_text_session_number_check
    check (session_number between 1 and 12 or session_number between 100 and 999);
comment on column note.session_number is '1 to 12: a session; from 100: a place to write in another room';
comment on column kept_text.session_number is '1 to 12: a session; from 100: a place to write in another room';
