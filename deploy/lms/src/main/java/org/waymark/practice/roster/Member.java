package org.waymark.practice.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;

/** How a member stands in the roster: always with number and roles, with name and e-mail where the tool may know them. */
record Member(boolean isNamed, boolean isReachable) {

    Map<String, Object> of(LmsPerson person) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("status", "Active");
        member.put("roles", person.role().listedAs());
        member.put("user_id", person.subject());
        member.put("lis_person_sourcedid", "");
        if (isNamed) {
            member.put("name", person.name());
            member.put("given_name", person.givenName());
            member.put("family_name", person.familyName());
        }
        if (isReachable) {
            member.put("email", person.email());
        }
        return member;
    }

    static Map<String, Object> context(LmsCourse course) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("id", Integer.toString(course.id()));
        context.put("label", course.shortName());
        context.put("title", course.title());
        return context;
    }
}
