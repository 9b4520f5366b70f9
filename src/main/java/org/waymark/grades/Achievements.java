package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.lms.LmsUser;
import org.waymark.lms.Members;
import org.waymark.lms.Products;
import org.waymark.lti.ags.ScoreRule;
import org.waymark.programme.Programme;
import org.waymark.programme.Progress;

/** What people have done, as points in places. */
@ApplicationScoped
class Achievements {
    @Inject
    private Members members;

    @Inject
    private Progress progress;

    @Inject
    private Programme programme;

    @Inject
    private Products products;

    /**
     * Points of these people in these places, as of now. Only in courses where they learn, and only through the deployment
     * they come from; a test user has none.
     *
     * @param courses groups by person
     */
    List<ScoreStore.Due> due(
            OrganisationId organisation, Map<PersonId, Set<UUID>> courses, Collection<ScoredPlace> places) {
        Map<PersonId, Set<Integer>> done = progress.sessionsDone(organisation, courses.keySet());
        if (done.isEmpty()) {
            return List.of();
        }
        int sessions = programme.sessions().size();
        List<ScoreStore.Due> due = new ArrayList<>();
        for (LmsUser user : members.of(done.keySet()).values()) {
            for (ScoredPlace place : places) {
                points(user, courses.get(user.person()), place, done.get(user.person()), sessions)
                        .ifPresent(points -> due.add(new ScoreStore.Due(place, user.person(), points)));
            }
        }
        return due;
    }

    private Optional<Points> points(
            LmsUser user, Set<UUID> courses, ScoredPlace place, Set<Integer> done, int sessions) {
        boolean isTheirs =
                !user.isTestUser() && user.deployment().equals(place.deployment()) && courses.contains(place.group());
        boolean isPartialAllowed = ScoreRule.of(products.of(place.platform())) == ScoreRule.PARTIAL_TOO;
        return isTheirs ? Points.of(place.placement(), done, sessions, isPartialAllowed) : Optional.empty();
    }
}
