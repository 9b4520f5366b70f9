package org.waymark.outside;

import java.util.Map;
import org.waymark.practice.LmsPerson;

/** The owner's year of appraisal: planned and sealed, with its six-monthly review begun. */
final class SweepYear {
    private final Map<String, String> names;

    SweepYear(Stage stage, FilledRoom room, Map<String, LmsPerson> people, Map<String, String> known) {
        Reviewers two = Reviewers.between(
                stage,
                new Agreers.Party(people.get("owner"), stage.inside(people.get("owner"), "")),
                new Agreers.Party(people.get("appraiser"), stage.inside(people.get("appraiser"), "")),
                known.get("as-appraiser"));
        two.begun("1");
        Agreers.settled(two.objective(two.reviewee(), room.canary("aim") + " higher"));
        two.agreed().presented().sealed();
        String planning = Reviewers.id(two.meeting());
        two.next("interim");
        names = Map.of(
                "year", Reviewers.id(two.year()),
                "aim", two.objectiveId(),
                "planning", planning,
                "review", Reviewers.id(two.meeting()));
    }

    Map<String, String> names() {
        return names;
    }
}
