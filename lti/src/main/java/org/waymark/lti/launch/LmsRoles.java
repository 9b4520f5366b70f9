package org.waymark.lti.launch;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The roles claim, understood. What is not known gives nothing: an empty set is the least privilege, and a role in the
 * institution or the system is never a role in the course. Source: LTI Core 1.3, appendix A.2.
 *
 * @param inCourse roles in the course, never both instructor and teaching assistant
 * @param isLmsAdministrator administers the institution or the whole platform
 * @param isTestUser no real person; nothing of it is to be graded or counted
 */
public record LmsRoles(Set<LmsRole> inCourse, boolean isLmsAdministrator, boolean isTestUser) {

    private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String MEMBERSHIP = VOCABULARY + "membership";
    private static final String TEST_USER = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
    private static final String ASSISTANT = "TeachingAssistant";

    private static final Set<String> LMS_ADMINISTRATORS = Set.of(
            VOCABULARY + "institution/person#Administrator",
            VOCABULARY + "system/person#Administrator",
            VOCABULARY + "system/person#SysAdmin",
            VOCABULARY + "system/person#AccountAdmin");

    private static final Map<String, LmsRole> NAMES = Map.of(
            "Administrator",
            LmsRole.ADMINISTRATOR,
            "ContentDeveloper",
            LmsRole.CONTENT_DEVELOPER,
            "Instructor",
            LmsRole.INSTRUCTOR,
            ASSISTANT,
            LmsRole.TEACHING_ASSISTANT,
            "Mentor",
            LmsRole.MENTOR,
            "Manager",
            LmsRole.MANAGER,
            "Officer",
            LmsRole.OFFICER,
            "Learner",
            LmsRole.LEARNER,
            "Member",
            LmsRole.MEMBER);

    public LmsRoles {
        inCourse = inCourse.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(inCourse));
    }

    /** Reads full addresses, short names (course roles only) and sub-roles, in any mixture; never fails. */
    public static LmsRoles read(List<String> claim) {
        Set<LmsRole> inCourse = EnumSet.noneOf(LmsRole.class);
        boolean isLmsAdministrator = false;
        boolean isTestUser = false;
        for (String role : claim) {
            isLmsAdministrator |= LMS_ADMINISTRATORS.contains(role);
            isTestUser |= TEST_USER.equals(role);
            LmsRole known = courseRole(role);
            if (known != null) {
                inCourse.add(known);
            }
        }
        if (inCourse.contains(LmsRole.TEACHING_ASSISTANT)) {
            inCourse.remove(LmsRole.INSTRUCTOR);
        }
        return new LmsRoles(inCourse, isLmsAdministrator, isTestUser);
    }

    /** The course role that a text names, or null. */
    private static LmsRole courseRole(String role) {
        if (!role.startsWith(MEMBERSHIP)) {
            return NAMES.get(role);
        }
        int hash = role.indexOf('#');
        if (hash == MEMBERSHIP.length()) {
            return NAMES.get(role.substring(hash + 1));
        }
        if (hash < 0 || role.charAt(MEMBERSHIP.length()) != '/') {
            return null;
        }
        // membership/Instructor#TeachingAssistantSection: the part before the hash is the role, but for assistants.
        LmsRole principal = NAMES.get(role.substring(MEMBERSHIP.length() + 1, hash));
        boolean isAssistant = principal == LmsRole.INSTRUCTOR && role.startsWith(ASSISTANT, hash + 1);
        return isAssistant ? LmsRole.TEACHING_ASSISTANT : principal;
    }

    /** Teaches the course. Moodle says this of non-editing teachers and managers as well. */
    public boolean isInstructor() {
        return inCourse.contains(LmsRole.INSTRUCTOR);
    }

    /** Learns in the course and does nothing else there. */
    public boolean isLearnerOnly() {
        return inCourse.equals(Set.of(LmsRole.LEARNER));
    }
}
