package org.waymark.roster.web;

import java.util.Locale;
import org.waymark.roster.CourseRole;
import org.waymark.roster.MemberList;

/** Members of a course, a part of the list. */
public record MembersPage(MemberList list) {
    /** Last part of the keys that word a role. */
    public static String word(CourseRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Address of another part of the list. */
    public String part(int page) {
        return "/roster/" + list.course().id() + "?page=" + page;
    }
}
