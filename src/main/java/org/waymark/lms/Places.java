package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.lti.Secret;
import org.waymark.lti.launch.Launch;

/** Tells the other rooms of a place in an LMS, once for as long as it stays the same. Each node remembers for itself. */
@ApplicationScoped
class Places {
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final int REMEMBERED_MAX = 10_000;

    @Inject
    private Event<PlaceOpened> opened;

    @Inject
    private InstantSource clock;

    private final Map<String, Instant> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };

    void open(PlaceOpened place) {
        if (isNews(mark(place), clock.instant())) {
            opened.fire(place);
        }
    }

    private boolean isNews(String mark, Instant now) {
        synchronized (told) {
            Instant before = told.get(mark);
            if (before != null && before.plus(GOOD_FOR).isAfter(now)) {
                return false;
            }
            told.remove(mark);
            told.put(mark, now);
            return true;
        }
    }

    /** Of a learner the place alone counts; of anybody on the teaching side also who it is. */
    private static String mark(PlaceOpened place) {
        Launch launch = place.launch();
        String who = launch.roles().isLearnerOnly() ? "" : launch.subject() + launch.roles();
        return Secret.hash(String.join(
                "\n",
                place.deployment().toString(),
                launch.course().map(Object::toString).orElse(""),
                launch.resourceLink().map(Object::toString).orElse(""),
                launch.custom().toString(),
                launch.services().toString(),
                who));
    }
}
