package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.cohort.Enrolments;
import org.waymark.lti.access.Trouble.Remedy;
import org.waymark.lti.nrps.RosterRead;

/**
 * The life of a reading: a due course is claimed, read outside any transaction, and concluded. Whoever dies in between
 * leaves a claim that runs out; the course is then read again from its beginning, and nobody has been ended.
 */
@ApplicationScoped
public class Readings {
    /** Longer than a page can take to come and be kept; each page prolongs it. */
    static final Duration LEASE = Duration.ofMinutes(3);

    @Inject
    private CourseStore courses;

    @Inject
    private MemberStore members;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Teachers teachers;

    @Inject
    private InstantSource clock;

    /** Platforms of the organisation with a course that is due. */
    @Transactional
    List<UUID> due(OrganisationId organisation) {
        return courses.due(organisation, clock.instant());
    }

    /** The next due course of a platform, for this node alone; empty when there is none. */
    @Transactional
    Optional<ClaimedCourse> claim(OrganisationId organisation, UUID platform) {
        return courses.claim(organisation, platform, clock.instant(), LEASE);
    }

    /**
     * The course was read to its end. Whoever was a member and was not seen has left, today, and leaves the group; unless
     * entries made no sense, one of which might be theirs. Of a course in several pages somebody may slip from one page
     * to another while it is read, so there it takes two readings, the second one soon. Effects: audit
     * {@code cohort.left}; what follows for its teachers.
     */
    @Transactional
    void finish(ClaimedCourse course, RosterRead read) {
        Instant now = clock.instant();
        if (!courses.hold(course, now.plus(LEASE))) {
            return;
        }
        boolean isClear = read.passedOver() == 0;
        if (isClear) {
            long unseenSince = read.pages() == 1 ? course.turn() : courses.lastWholeTurn(course);
            List<PersonId> leavers = members.end(course, unseenSince, now);
            enrolments.leaveAll(course.group(), leavers);
        }
        MemberStore.Count count = members.count(course);
        Instant due = isClear && count.missing() > 0
                ? now.plus(ReadingTimes.TO_MAKE_SURE)
                : ReadingTimes.afterSuccess(now, ThreadLocalRandom.current());
        courses.finish(course, now, due, count.members(), read.passedOver());
        teachers.settle(course.organisation(), course.id());
    }

    /**
     * The course was not read, or not to its end: whom it named so far is kept, and nobody is ended.
     *
     * @param reason code for the administrator's page
     */
    @Transactional
    void fail(ClaimedCourse course, String reason, Remedy remedy, Optional<Duration> retryAfter) {
        Instant now = clock.instant();
        courses.failures(course).ifPresent(before -> {
            Instant due = ReadingTimes.afterFailure(now, before + 1, remedy, retryAfter, ThreadLocalRandom.current());
            courses.fail(course, now, due, retryAfter.map(now::plus), reason);
        });
    }
}
