package org.waymark.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.supervision.MeetingFrequency;
import org.waymark.supervision.MeetingMoves;
import org.waymark.supervision.MeetingReading;
import org.waymark.supervision.MeetingState;
import org.waymark.supervision.MeetingWhen;
import org.waymark.supervision.Meetings;
import org.waymark.web.CurrentRequest;
import org.waymark.web.FormErrors;
import org.waymark.web.Page;
import org.waymark.web.Replies;

/** Answers the forms of one meeting; with a mistake, or when the other was quicker, what was written is shown again. */
@ApplicationScoped
class MeetingPages {
    private static final String MEETING = "supervision/meeting";
    private static final String REPLACEMENT = "supervision/replacement";
    private static final int SHOWN_AGAIN = 422;

    @Inject
    Meetings meetings;

    @Inject
    MeetingMoves moves;

    @Inject
    CalendarFiles files;

    @Inject
    CurrentRequest current;

    @Inject
    Replies replies;

    Page show(UUID id) {
        MeetingReading reading = meetings.one(current.visitorOrRefuse(), id);
        return Page.of(MEETING, page(reading, reading.meeting().when()));
    }

    Response move(UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        MeetingReading reading = meetings.one(visitor, id);
        FormErrors errors = FormErrors.none();
        Optional<MeetingWhen> when = MeetingFields.when(current.form(), errors);
        int seen = MeetingFields.version(current.form());
        if (when.isEmpty()) {
            return again(SHOWN_AGAIN, MEETING, reading, errors, seen);
        }
        return done(
                id,
                MEETING,
                MeetingFields.ON,
                errors,
                reading.meeting().path(),
                () -> moves.move(visitor, id, when.get(), seen, current.formId()));
    }

    Response end(UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        MeetingReading reading = meetings.one(visitor, id);
        FormErrors errors = FormErrors.none();
        Optional<MeetingState> end = MeetingFields.end(current.form(), errors);
        int seen = MeetingFields.version(current.form());
        if (end.isEmpty()) {
            return again(SHOWN_AGAIN, MEETING, reading, errors, seen);
        }
        String path = reading.meeting().path();
        String reason = current.form().text(MeetingFields.REASON).strip();
        return done(
                id,
                MEETING,
                MeetingFields.END,
                errors,
                end.get().asksWhy() ? path + "/replacement" : path,
                () -> moves.end(visitor, id, end.get(), reason, seen, current.formId()));
    }

    Page replacement(UUID id) {
        MeetingReading reading = meetings.one(current.visitorOrRefuse(), id);
        MeetingWhen before = reading.meeting().when();
        MeetingWhen suggested =
                new MeetingWhen(reading.suggested(), before.minuteOfDay(), before.minutes(), before.place());
        return Page.of(REPLACEMENT, page(reading, suggested));
    }

    Response replace(UUID id) {
        Visitor visitor = current.visitorOrRefuse();
        MeetingReading reading = meetings.one(visitor, id);
        FormErrors errors = FormErrors.none();
        Optional<MeetingWhen> when = MeetingFields.when(current.form(), errors);
        if (when.isEmpty()) {
            return again(SHOWN_AGAIN, REPLACEMENT, reading, errors, 0);
        }
        String path = "/supervision/meetings/pairs/" + reading.pair().id();
        return done(
                id,
                REPLACEMENT,
                MeetingFields.ON,
                errors,
                path,
                () -> moves.replace(visitor, id, when.get(), current.formId()));
    }

    Response file(UUID id) {
        return files.one(current.visitorOrRefuse(), id);
    }

    private Response done(UUID id, String template, String field, FormErrors errors, String path, Runnable change) {
        try {
            change.run();
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.NOT_FOUND) {
                throw refusal;
            }
            errors.refuse(field, refusal.messageKey());
            MeetingReading now = meetings.one(current.visitorOrRefuse(), id);
            return again(
                    refusal.reason().status(),
                    template,
                    now,
                    errors,
                    now.meeting().version());
        }
        return replies.to(path);
    }

    private Response again(int status, String template, MeetingReading reading, FormErrors errors, int version) {
        return replies.page(
                status, template, new MeetingPage(reading, MeetingFields.again(current.form(), errors, version)));
    }

    private static MeetingPage page(MeetingReading reading, MeetingWhen when) {
        return new MeetingPage(
                reading,
                MeetingFields.of(
                        MeetingFrequency.MONTHLY, when, reading.meeting().version()));
    }
}
