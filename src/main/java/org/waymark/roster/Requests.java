package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.roster.Listening.ReadingAsked;

/** A learning lead does not want to wait for the next reading. */
@ApplicationScoped
public class Requests {
    @Inject
    private CourseStore courses;

    @Inject
    private ListStore lists;

    @Inject
    private Event<ReadingAsked> asked;

    @Inject
    private InstantSource clock;

    /**
     * The course is read at once, or as soon as the LMS wants to be asked again. Refuses NOT_FOUND to anybody but a lead
     * and for a course that is not there; WRONG_STATE when it was read or asked for less than a minute ago, or cannot be
     * read at all.
     */
    @Transactional
    public void readAgain(Visitor by, UUID course) {
        CourseLists.requireLead(by);
        Instant now = clock.instant();
        if (lists.course(by.organisation(), course, now).isEmpty()) {
            throw new Refusal(Reason.NOT_FOUND, "roster.refusal.no-such-course");
        }
        if (!courses.ask(by.organisation(), course, now)) {
            throw new Refusal(Reason.WRONG_STATE, "roster.refusal.just-read");
        }
        asked.fire(new ReadingAsked(by.organisation()));
    }
}
