package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Role;
import org.waymark.cohort.GroupRole;
import org.waymark.lti.launch.LmsRoles;

class StartingRoleTest {
    private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";

    @ParameterizedTest(name = "{0} is a {1} of the group")
    @CsvSource({
        "membership#Learner, PARTICIPANT",
        "membership#Instructor, FACILITATOR",
        "membership#Instructor membership#Learner, FACILITATOR",
        "membership/Instructor#TeachingAssistant, FACILITATOR",
        "membership#Mentor, OBSERVER",
        "membership#Manager, OBSERVER",
        "membership#Administrator, OBSERVER",
        "membership#Administrator membership#Instructor, FACILITATOR",
        "membership#Member, ''",
        "system/person#Administrator, ''",
    })
    void only_who_teaches_facilitates(String roles, String expected) {
        Optional<GroupRole> role = expected.isEmpty() ? Optional.empty() : Optional.of(GroupRole.valueOf(expected));
        assertEquals(role, StartingRole.inGroup(LmsRoles.read(claim(roles))));
    }

    @ParameterizedTest(name = "{0} starts as {1}")
    @CsvSource({
        "Learner, SUPERVISOR",
        "membership#Learner, SUPERVISOR",
        "Instructor, STAFF",
        "membership#Instructor, STAFF",
        "membership#Instructor membership#Learner, STAFF",
        "membership/Instructor#TeachingAssistant, STAFF",
        "membership#Mentor, STAFF",
        "membership#Manager, STAFF",
        "membership#Administrator, STAFF",
        "membership#ContentDeveloper, STAFF",
        "membership#Member, ''",
        "institution/person#Administrator, ''",
        "system/person#Administrator, ''",
        "institution/person#Instructor, ''",
        "institution/person#Student, ''",
        "unknown/unknown#Helper, ''",
        "'', ''",
        "system/person#Administrator membership#Learner, SUPERVISOR",
    })
    void the_lms_role_is_only_where_it_starts(String roles, String expected) {
        Optional<Role> role = expected.isEmpty() ? Optional.empty() : Optional.of(Role.valueOf(expected));
        assertEquals(role, StartingRole.of(LmsRoles.read(claim(roles))));
    }

    private static List<String> claim(String roles) {
        return Arrays.stream(roles.split(" "))
                .map(role -> role.contains("#") ? VOCABULARY + role : role)
                .toList();
    }
}
