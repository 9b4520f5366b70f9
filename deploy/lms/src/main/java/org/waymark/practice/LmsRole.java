package org.waymark.practice;

import java.util.List;

/**
 * A role as this LMS gives it out. Moodle sends roles by capability, so a mentor, a lead and a manager all arrive as
 * the same Instructor.
 */
public enum LmsRole {
    STUDENT("Practice supervisors"),
    NON_EDITING_TEACHER("Mentors"),
    EDITING_TEACHER("Learning leads"),
    MANAGER("Managers"),
    ADMINISTRATOR("Administrator of this LMS");

    private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String INSTRUCTOR = VOCABULARY + "membership#Instructor";

    private final String groupName;

    LmsRole(String groupName) {
        this.groupName = groupName;
    }

    /** Heading for people of this role on the home page. */
    String groupName() {
        return groupName;
    }

    /** The roles claim of a launch, in Moodle's order. */
    public List<String> sentAs() {
        return switch (this) {
            case STUDENT -> List.of(VOCABULARY + "membership#Learner");
            case NON_EDITING_TEACHER, EDITING_TEACHER, MANAGER -> List.of(INSTRUCTOR);
            case ADMINISTRATOR ->
                List.of(
                        VOCABULARY + "institution/person#Administrator",
                        INSTRUCTOR,
                        VOCABULARY + "system/person#Administrator");
        };
    }

    /** The roles of a member in the roster: short names, and a teacher who may not edit is a Learner there. */
    public List<String> listedAs() {
        return switch (this) {
            case STUDENT, NON_EDITING_TEACHER -> List.of("Learner");
            case EDITING_TEACHER, MANAGER, ADMINISTRATOR -> List.of("Instructor");
        };
    }

    /** Whether the gradebook has a row for people of this role. */
    public boolean isGraded() {
        return this == STUDENT;
    }
}
