package org.waymark.practice.demo;

import java.util.List;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Fills the demonstration organisation the way people would: by launches and forms, over HTTP. */
final class DemoYear {
    private final PracticeLms lms;

    DemoYear(PracticeLms lms) {
        this.lms = lms;
    }

    /**
     * Lets everybody arrive once, so that they exist in Waymark.
     *
     * @throws IllegalStateException when somebody is not let in
     */
    void fill() {
        List<LmsPerson> people = lms.organisation().people();
        for (LmsPerson person : people) {
            LaunchClient browser = LaunchClient.inFrame();
            WebPage page = browser.launch(lms.launch(person));
            if (page.status() != 200 || browser.visit().isEmpty()) {
                throw new IllegalStateException(person.name() + " could not open Waymark: " + page.status() + " "
                        + page.heading() + " (" + page.address() + ")");
            }
        }
    }
}
