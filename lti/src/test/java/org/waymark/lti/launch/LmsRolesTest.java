package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LmsRolesTest {

    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

    private static LmsRoles read(String... roles) {
        return LmsRoles.read(List.of(roles));
    }

    @Test
    void a_full_address_and_a_short_name_mean_the_same() {
        assertEquals(read(LIS + "membership#Instructor"), read("Instructor"));
        assertTrue(read("Instructor").isInstructor());
        assertTrue(read("Learner").isLearnerOnly());
    }

    @Test
    void a_sub_role_counts_as_the_role_before_the_hash() {
        assertEquals(
                Set.of(LmsRole.INSTRUCTOR),
                read(LIS + "membership/Instructor#Lecturer").inCourse());
        assertEquals(
                Set.of(LmsRole.LEARNER),
                read(LIS + "membership/Learner#Instructor").inCourse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TeachingAssistant", "TeachingAssistantSection", "TeachingAssistantGroup"})
    void an_instructor_who_is_also_a_teaching_assistant_is_a_teaching_assistant(String kind) {
        LmsRoles roles = read(LIS + "membership#Instructor", LIS + "membership/Instructor#" + kind);
        assertEquals(Set.of(LmsRole.TEACHING_ASSISTANT), roles.inCourse());
        assertFalse(roles.isInstructor());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIS + "institution/person#Administrator",
                LIS + "system/person#Administrator",
                LIS + "system/person#SysAdmin"
            })
    void an_administrator_of_institution_or_system_is_nobody_in_the_course(String role) {
        LmsRoles roles = read(role);
        assertTrue(roles.isLmsAdministrator());
        assertEquals(Set.of(), roles.inCourse());
        assertFalse(roles.isInstructor());
    }

    @Test
    void an_administrator_of_the_course_is_not_one_of_the_platform() {
        assertEquals(
                Set.of(LmsRole.ADMINISTRATOR),
                read(LIS + "membership#Administrator").inCourse());
        assertFalse(read("Administrator").isLmsAdministrator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "instructor",
                "INSTRUCTOR",
                LIS + "membership",
                LIS + "membership/Instructor",
                LIS + "membership#",
                LIS + "membership#instructor",
                LIS + "memberships#Instructor",
                LIS + "membershipX/Instructor#Lecturer",
                LIS + "membership/Unknown#Instructor",
                LIS + "institution/person#Instructor",
                LIS + "unknown/unknown#Helper",
                "http://evil.example/membership#Instructor",
                "https://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"
            })
    void what_is_not_known_gives_nothing(String role) {
        assertEquals(new LmsRoles(Set.of(), false, false), read(role));
    }

    @Test
    void a_test_user_is_marked() {
        LmsRoles roles = read(LIS + "membership#Learner", "http://purl.imsglobal.org/vocab/lti/system/person#TestUser");
        assertTrue(roles.isTestUser());
        assertTrue(roles.isLearnerOnly());
        assertFalse(read("Learner").isTestUser());
    }

    @Test
    void somebody_who_learns_and_teaches_is_not_only_a_learner() {
        assertFalse(read("Learner", "Instructor").isLearnerOnly());
    }
}
