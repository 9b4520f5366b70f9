package org.waymark.web;

import gg.jte.Content;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Role;
import org.waymark.Visitor;

/** Pages and parts of pages as they are shown, without a server. */
final class Shown {
    static final Texts TEXTS = new Texts();
    static final Assets ASSETS = new Assets();
    static final String FORM_KEY = "a key that only this visit has";

    private Shown() {}

    /** A supervisor who opened Waymark from their course. */
    static Visitor amira() {
        return new Visitor(
                new OrganisationId(UUID.fromString("0b6d7a52-7f0e-4c55-9a53-1f7a54d1e001")),
                new PersonId(UUID.fromString("0b6d7a52-7f0e-4c55-9a53-1f7a54d1e002")),
                "k7m2qx",
                "Amira Shah",
                Set.of(Role.SUPERVISOR),
                Instant.parse("2027-03-04T10:00:00Z"),
                Instant.parse("2027-03-04T12:00:00Z"),
                Set.of("https://lms.example"),
                Optional.of(URI.create("https://lms.example/course/7")),
                Optional.empty(),
                "Practice supervisors 2027",
                FORM_KEY);
    }

    static Shell inFrame() {
        return shell(Optional.of(amira()), "/programme/4", true);
    }

    static Shell alone() {
        return shell(Optional.of(amira()), "/help", false);
    }

    static Shell toStranger() {
        return shell(Optional.empty(), "/open", false);
    }

    static Shell shell(Optional<Visitor> visitor, String path, boolean isFramed) {
        List<Destination> destinations = List.of(
                place("web.problem.home", "/"), place("web.banner.important", "/programme"), new HelpDestination());
        return new Shell(TEXTS, ASSETS, destinations, visitor, path, isFramed, Instant.parse("2027-03-04T10:30:00Z"));
    }

    static String page(String template, Object model, Shell shell) {
        return PageWriter.render(Page.of(template, model), shell);
    }

    static String part(String template, Map<String, Object> values) {
        return PageWriter.render(template, values);
    }

    static Content content(String html) {
        return output -> output.writeContent(html);
    }

    private static Destination place(String titleKey, String path) {
        return new Destination() {
            @Override
            public String key() {
                return path;
            }

            @Override
            public String titleKey() {
                return titleKey;
            }

            @Override
            public String path() {
                return path;
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public boolean isFor(Visitor visitor) {
                return true;
            }
        };
    }
}
