package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.cohort.CoursesExchanged;

/** Hears that courses have other groups than this room remembers, in the transaction that makes it so. */
@ApplicationScoped
class CourseNews {
    @Inject
    private AccountStore accounts;

    void exchanged(@Observes CoursesExchanged courses) {
        accounts.forgetTold(courses.organisation(), courses.one(), courses.other());
    }
}
