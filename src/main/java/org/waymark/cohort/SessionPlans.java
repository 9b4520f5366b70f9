package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.programme.ContentPack;
import org.waymark.programme.Segment;
import org.waymark.programme.Session;

/** The sessions as the programme plans them. */
@ApplicationScoped
class SessionPlans {
    @Inject
    private ContentPack content;

    /** Refuses NOT_FOUND for a session that the programme does not have. */
    Session session(int number) {
        return content.session(number)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "cohort.refusal.no-such-session"));
    }

    /** The timed parts of a session, in order. */
    List<Segment> parts(int number) {
        return session(number).segments();
    }
}
