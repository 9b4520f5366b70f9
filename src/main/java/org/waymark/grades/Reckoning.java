package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.cohort.Groups;
import org.waymark.identity.Tenant;

/**
 * Works out who should have which score where, from what is stored: after somebody completed a session, when an activity
 * is met for the first time, and for every activity once an hour, which finds those who joined a course with sessions
 * done before. Doing it twice queues nothing twice.
 */
@ApplicationScoped
public class Reckoning {
    private static final Duration EVERY = Duration.ofHours(1);
    /** Whoever has begun with a place and died is followed by another after this long. */
    private static final Duration ABANDONED = Duration.ofMinutes(3);

    private static final int PEOPLE_AT_ONCE = 500;

    @Inject
    private PlaceStore places;

    @Inject
    private ScoreStore scores;

    @Inject
    private Groups groups;

    @Inject
    private Achievements achievements;

    @Inject
    private Tenant tenant;

    /** Looks at some of the people who have completed something; whether there may be more. */
    @Transactional
    public boolean someNews(Instant now) {
        List<PersonId> people = scores.takeNews(tenant.required(), PEOPLE_AT_ONCE);
        if (!people.isEmpty()) {
            Map<PersonId, Set<UUID>> courses = groups.learningIn(people);
            Set<UUID> all = courses.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            queue(courses, places.ofGroups(tenant.required(), all), now);
        }
        return people.size() == PEOPLE_AT_ONCE;
    }

    /** A place that has not been looked at for an hour, or never; nobody else gets it in the meantime. */
    @Transactional
    Optional<ScoredPlace> duePlace(Instant now) {
        return places.takeDue(tenant.required(), now, now.plus(ABANDONED));
    }

    /**
     * Looks at some of the people of a place's course.
     *
     * @param after the last one looked at before; empty to begin with
     * @return the last one looked at; empty when that was all, and the place is due again in an hour
     */
    @Transactional
    Optional<PersonId> somePeople(ScoredPlace place, Optional<PersonId> after, Instant now) {
        List<PersonId> people = groups.participants(place.group(), after, PEOPLE_AT_ONCE);
        queue(
                people.stream().collect(Collectors.toMap(person -> person, person -> Set.of(place.group()))),
                List.of(place),
                now);
        if (people.size() < PEOPLE_AT_ONCE) {
            places.reckonAt(tenant.required(), place.id(), now.plus(EVERY));
            return Optional.empty();
        }
        return Optional.of(people.get(people.size() - 1));
    }

    private void queue(Map<PersonId, Set<UUID>> courses, Collection<ScoredPlace> open, Instant now) {
        List<ScoredPlace> reachable =
                open.stream().filter(place -> place.column().isReachable()).toList();
        if (!reachable.isEmpty() && !courses.isEmpty()) {
            List<ScoreStore.Due> due = achievements.due(tenant.required(), courses, reachable);
            if (!due.isEmpty()) {
                scores.put(tenant.required(), due, now);
            }
        }
    }
}
