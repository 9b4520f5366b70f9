package org.waymark.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of content file, told apart by where they stand; each has one schema. */
enum ContentKind {
    PROGRAMME("programme/programme\\.yaml"),
    SESSION("programme/session-(0[1-9]|1[0-2])\\.yaml"),
    FRAMEWORK("framework/pqs\\.yaml"),
    SCALE("scale/self-assessment\\.yaml"),
    PLAN("plan/development\\.yaml"),
    DETAILS("details/personal-details\\.yaml"),
    YEAR("year/suggested-year\\.yaml"),
    FORM("forms/[a-z0-9]+(-[a-z0-9]+)*\\.yaml"),
    PROFILE("profiles/[a-z0-9]+(-[a-z0-9]+)*\\.yaml"),
    LINKS("links\\.yaml|links/[a-z0-9-]+\\.yaml");

    /** Said to someone whose file stands where none is expected. */
    static final String PLACES =
            "links.yaml, links/….yaml, framework/pqs.yaml, scale/self-assessment.yaml, plan/development.yaml,"
                    + " details/personal-details.yaml, year/suggested-year.yaml, forms/….yaml, profiles/….yaml, programme/programme.yaml and programme/session-01.yaml to"
                    + " session-12.yaml";

    private final Pattern place;

    ContentKind(String place) {
        this.place = Pattern.compile(place);
    }

    /** @param relative path inside the content folder, with forward slashes */
    static Optional<ContentKind> of(String relative) {
        return Arrays.stream(values())
                .filter(kind -> kind.place.matcher(relative).matches())
                .findFirst();
    }

    /** @return relative paths of all schemas */
    static List<String> schemas() {
        return Arrays.stream(values()).map(ContentKind::schema).toList();
    }

    String schema() {
        return "schema/" + name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
