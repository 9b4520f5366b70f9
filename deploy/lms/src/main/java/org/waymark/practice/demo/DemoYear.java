package org.waymark.practice.demo;

import org.waymark.practice.LmsPerson;
import org.waymark.practice.LmsRole;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Fills the demonstration organisation the way people would: by launches and forms, and by the operator's command. */
final class DemoYear {
    private final PracticeLms lms;
    private final WaymarkProcess waymark;

    DemoYear(PracticeLms lms, WaymarkProcess waymark) {
        this.lms = lms;
        this.waymark = waymark;
    }

    /** @throws IllegalStateException when somebody is not let in or not appointed */
    void fill() {
        lms.organisation().people().forEach(this::arrive);
        lms.organisation().people(LmsRole.EDITING_TEACHER).forEach(this::appoint);
    }

    /** One launch, so that the person exists in Waymark. */
    private void arrive(LmsPerson person) {
        LaunchClient browser = LaunchClient.inFrame();
        WebPage page = browser.launch(lms.launch(person));
        if (page.status() != 200 || browser.visit().isEmpty()) {
            throw new IllegalStateException(person.name() + " could not open Waymark: " + page.status() + " "
                    + page.heading() + " (" + page.address() + ")");
        }
    }

    /** The operator makes somebody a learning lead. */
    private void appoint(LmsPerson person) {
        WaymarkProcess.Outcome outcome = waymark.run(
                "appoint",
                "--organisation",
                lms.organisation().name(),
                "--issuer",
                lms.issuer().toString(),
                "--subject",
                person.subject(),
                "--role",
                "LEAD");
        if (outcome.status() != 0) {
            throw new IllegalStateException(person.name() + " could not be made a lead: " + outcome.output());
        }
    }
}
