package org.waymark.practice.roster;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.LmsRole;

/** Learners made on the spot, the same ones each time, to fill a roster. */
public final class GeneratedPeople {
    private static final int FIRST = 1_000_001;
    private static final int COUNT = 10_000;

    private GeneratedPeople() {}

    static Stream<LmsPerson> of(LmsCourse course) {
        return IntStream.range(FIRST, FIRST + COUNT)
                .mapToObj(id -> new LmsPerson(
                        id,
                        "learner." + id,
                        "Learner",
                        "Number " + id,
                        "learner." + id + "@northmoor.example.org",
                        LmsRole.STUDENT,
                        Set.of(course.shortName()),
                        List.of()));
    }

    /** Whether this is the number of one of them. */
    public static boolean include(String userId) {
        return userId.matches("\\d{7}")
                && Integer.parseInt(userId) >= FIRST
                && Integer.parseInt(userId) < FIRST + COUNT;
    }
}
