package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.lti.Registration;
import org.waymark.lti.Registrations;
import org.waymark.lti.access.PlatformServices;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.Trouble;
import org.waymark.lti.access.Trouble.Remedy;
import org.waymark.lti.nrps.Member;
import org.waymark.lti.nrps.MemberStatus;
import org.waymark.lti.nrps.RosterLimits;
import org.waymark.lti.nrps.RosterRead;
import org.waymark.lti.nrps.Rosters;

/** Reads one course. Never runs in a transaction: it waits for another's answers, and keeps a batch between two of them. */
@ApplicationScoped
class Reader {
    static final int BATCH = 500;
    /** Reasons of our own, besides those of the protocol. */
    static final String PLATFORM_OFF = "platform_off";

    static final String EMPTY = "empty_course";
    static final String OUR_FAULT = "our_fault";

    private static final Logger LOG = System.getLogger(Reader.class.getName());

    @Inject
    private Registrations registrations;

    @Inject
    private PlatformServices services;

    @Inject
    private Readings readings;

    @Inject
    private Attendance attendance;

    /** Whether the course was read to its end. */
    boolean read(ClaimedCourse course) {
        Optional<Registration> registration =
                registrations.withId(course.platform()).filter(Registration::isEnabled);
        if (registration.isEmpty()) {
            readings.fail(course, PLATFORM_OFF, Remedy.ASK, Optional.empty());
            return false;
        }
        try {
            return read(course, registration.get());
        } catch (LostClaim lost) {
            return false;
        } catch (RuntimeException fault) {
            LOG.log(
                    Level.WARNING,
                    "a roster could not be kept: {0}",
                    fault.getClass().getName());
            readings.fail(course, OUR_FAULT, Remedy.RETRY, Optional.empty());
            return false;
        }
    }

    private boolean read(ClaimedCourse course, Registration registration) {
        List<Listed> batch = new ArrayList<>(BATCH);
        Result<RosterRead> result = new Rosters(services, RosterLimits.USUAL)
                .read(registration, course.memberships(), Optional.empty(), member -> add(course, batch, member));
        if (result instanceof Result.Failure<RosterRead> failure) {
            Trouble trouble = failure.trouble();
            readings.fail(course, trouble.reason().text(), trouble.remedy(), trouble.retryAfter());
            return false;
        }
        keep(course, batch);
        RosterRead read = ((Result.Success<RosterRead>) result).value();
        if (read.members() == 0) {
            // The course has the teacher at least who opened it: an empty list is a mistake of somebody's.
            readings.fail(course, EMPTY, Remedy.ASK, Optional.empty());
            return false;
        }
        readings.finish(course, read);
        return true;
    }

    private void add(ClaimedCourse course, List<Listed> batch, Member member) {
        if (member.status() == MemberStatus.ACTIVE) {
            batch.add(Listed.of(member));
        }
        if (batch.size() == BATCH) {
            keep(course, batch);
        }
    }

    private void keep(ClaimedCourse course, List<Listed> batch) {
        if (!batch.isEmpty()) {
            attendance.keep(course, batch);
            batch.clear();
        }
    }
}
