package org.waymark.outside;

import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.demo.WaymarkProcess.Outcome;

/** Learning leads, appointed by the operator. */
final class Leads {
    private static LaunchClient known;
    private static LmsPerson knownAs;
    private static Stage knownOn;

    private Leads() {}

    /** A lead of the first town, opening Waymark anew; appointed once for the stage, because the command takes seconds. */
    static synchronized LaunchClient lead(Stage stage) {
        if (knownOn != stage) {
            LmsPerson person = stage.town().newStaff();
            stage.inside(person, "");
            Outcome outcome = appoint(stage, person, "LEAD");
            if (outcome.status() != 0) {
                throw new AssertionError("The appointment ended with " + outcome.status() + ": " + outcome.output());
            }
            known = stage.inside(person, "");
            knownAs = person;
            knownOn = stage;
        }
        return known;
    }

    /** The same lead, for a browser of their own. */
    static synchronized LmsPerson person(Stage stage) {
        lead(stage);
        return knownAs;
    }

    /** The same lead in a visit of its own, for a test that ends it. */
    static LaunchClient anotherVisit(Stage stage) {
        return stage.inside(person(stage), "");
    }

    /** {@code java -jar waymark.jar appoint …} for somebody who has been here. */
    static Outcome appoint(Stage stage, LmsPerson person, String role) {
        return stage.node(0)
                .run(
                        "appoint",
                        "--organisation",
                        stage.town().organisation().name(),
                        "--issuer",
                        stage.lms().issuer().toString(),
                        "--subject",
                        person.subject(),
                        "--role",
                        role);
    }
}
