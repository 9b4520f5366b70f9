package org.waymark.practice.tools;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The scopes of the services this LMS offers. */
public final class Scopes {
    public static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    public static final String LINE_ITEM_READ = LINE_ITEM + ".readonly";
    public static final String RESULT = "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
    public static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    public static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    /** Everything there is. */
    public static final Set<String> ALL =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of(LINE_ITEM_READ, RESULT, SCORE, LINE_ITEM, ROSTER)));

    private static final Set<String> GRADES_READ = Set.of(SCORE, RESULT, LINE_ITEM_READ);

    private Scopes() {}

    /** Those of {@link #ALL} that belong to grades. */
    public static List<String> ofGrades(Set<String> granted) {
        return ALL.stream()
                .filter(granted::contains)
                .filter(scope -> !scope.equals(ROSTER))
                .toList();
    }

    /**
     * What Moodle grants for a wish: one scope of grades brings the two other reading ones along, and writing line items
     * brings all.
     */
    static Set<String> granted(Set<String> wished) {
        Set<String> granted = new LinkedHashSet<>();
        boolean isGrading = wished.contains(LINE_ITEM) || wished.stream().anyMatch(GRADES_READ::contains);
        for (String scope : ALL) {
            boolean isOfGrades = GRADES_READ.contains(scope);
            if (isOfGrades ? isGrading : wished.contains(scope)) {
                granted.add(scope);
            }
        }
        return granted;
    }
}
