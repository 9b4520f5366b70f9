package org.waymark.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.practice.grades.GradeServices;
import org.waymark.practice.grades.LineItem;
import org.waymark.practice.roster.Memberships;
import org.waymark.practice.tools.Scopes;
import org.waymark.practice.tools.Tool;

/** The claims by which a launch tells the tool of grades and roster, as far as the tool was granted them. */
final class ServiceClaims {
    static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    private final PracticeLms lms;
    private final Launch launch;

    ServiceClaims(PracticeLms lms, Launch launch) {
        this.lms = lms;
        this.launch = launch;
    }

    void putInto(Map<String, Object> claims) {
        Tool tool = launch.tool();
        int course = launch.course().id();
        List<String> scopes = Scopes.ofGrades(tool.scopes());
        if (!scopes.isEmpty()) {
            Map<String, Object> grades = new LinkedHashMap<>();
            grades.put("scope", scopes);
            grades.put("lineitems", GradeServices.address(lms, course, tool));
            onlyItem().ifPresent(item -> grades.put("lineitem", GradeServices.address(lms, item, tool)));
            claims.put(GRADES, grades);
        }
        if (tool.scopes().contains(Scopes.ROSTER)) {
            Map<String, Object> roster = new LinkedHashMap<>();
            roster.put("context_memberships_url", Memberships.address(lms, course, tool));
            roster.put("service_versions", List.of("1.0", "2.0"));
            claims.put(ROSTER, roster);
        }
    }

    /** The column of the activity; where it has several none is named. */
    private Optional<LineItem> onlyItem() {
        return launch.activity()
                .map(activity -> lms.gradebook().itemsOf(activity.resourceLinkId()))
                .filter(items -> items.size() == 1)
                .map(items -> items.get(0));
    }
}
