package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.Role;
import org.waymark.lti.launch.LmsRoles;

class StartingRoleTest {
    private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";

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
        List<String> claim = Arrays.stream(roles.split(" "))
                .map(role -> role.contains("#") ? VOCABULARY + role : role)
                .toList();
        Optional<Role> role = expected.isEmpty() ? Optional.empty() : Optional.of(Role.valueOf(expected));
        assertEquals(role, StartingRole.of(LmsRoles.read(claim)));
    }
}
