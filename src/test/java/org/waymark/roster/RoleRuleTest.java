package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.lti.launch.LmsRole;
import org.waymark.lti.launch.LmsRoles;
import org.waymark.roster.RoleRule.Conclusion;

/** What follows from two words about one person: the whole table, and every pair of roles that an LMS knows. */
class RoleRuleTest {
    private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";

    @ParameterizedTest(name = "{0} at launch, {1} in the roster: {2}")
    @CsvSource({
        "INSTRUCTOR, INSTRUCTOR, CONFIRM_LEAD",
        "INSTRUCTOR, LEARNER, OFFER_MENTOR",
        "INSTRUCTOR, OTHER, NOTHING",
        "INSTRUCTOR, , NOTHING",
        "LEARNER, INSTRUCTOR, NOTHING",
        "LEARNER, LEARNER, NOTHING",
        "LEARNER, OTHER, NOTHING",
        "LEARNER, , NOTHING",
        "OTHER, INSTRUCTOR, NOTHING",
        "OTHER, LEARNER, NOTHING",
        "OTHER, OTHER, NOTHING",
        "OTHER, , NOTHING",
    })
    void two_pairs_raise_somebody_and_no_other(CourseRole launched, CourseRole listed, Conclusion conclusion) {
        assertEquals(conclusion, RoleRule.of(launched, Optional.ofNullable(listed)));
    }

    /** Every role, and every two roles at once, at the launch and in the roster. */
    static Stream<Set<LmsRole>> claims() {
        List<Set<LmsRole>> claims = new ArrayList<>();
        claims.add(Set.of());
        for (LmsRole one : LmsRole.values()) {
            for (LmsRole other : LmsRole.values()) {
                if (one.compareTo(other) <= 0) {
                    claims.add(EnumSet.of(one, other));
                }
            }
        }
        return claims.stream();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void every_pair_of_roles_raises_only_instructors_at_launch(Set<LmsRole> launched) {
        CourseRole atLaunch = CourseRole.of(read(launched));
        claims().forEach(listed -> {
            Conclusion conclusion = RoleRule.of(atLaunch, Optional.of(CourseRole.of(read(listed))));
            boolean teachesTwice = teaches(launched) && teaches(listed);
            boolean looksLikeMentor = teaches(launched) && listed.equals(Set.of(LmsRole.LEARNER));
            Conclusion expected = teachesTwice
                    ? Conclusion.CONFIRM_LEAD
                    : looksLikeMentor ? Conclusion.OFFER_MENTOR : Conclusion.NOTHING;
            assertEquals(expected, conclusion, launched + " at launch, " + listed + " in the roster");
        });
    }

    private static boolean teaches(Set<LmsRole> roles) {
        return roles.contains(LmsRole.INSTRUCTOR) && !roles.contains(LmsRole.TEACHING_ASSISTANT);
    }

    private static LmsRoles read(Set<LmsRole> roles) {
        return LmsRoles.read(roles.stream().map(RoleRuleTest::name).toList());
    }

    private static String name(LmsRole role) {
        StringBuilder name = new StringBuilder();
        for (String word : role.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return VOCABULARY + "membership#" + name;
    }

    @ParameterizedTest
    @CsvSource({
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant",
        "instructor",
        "''",
    })
    void what_only_sounds_like_teaching_a_course_is_nothing(String role) {
        assertEquals(CourseRole.OTHER, CourseRole.of(LmsRoles.read(List.of(role))));
    }

    @Test
    void a_test_user_is_nothing_whatever_their_roles() {
        LmsRoles roles =
                LmsRoles.read(List.of("Instructor", "http://purl.imsglobal.org/vocab/lti/system/person#TestUser"));
        assertEquals(CourseRole.OTHER, CourseRole.of(roles));
    }

    @Test
    void somebody_listed_twice_as_two_things_is_neither() {
        assertEquals(CourseRole.OTHER, CourseRole.LEARNER.and(CourseRole.INSTRUCTOR));
        assertEquals(CourseRole.INSTRUCTOR, CourseRole.INSTRUCTOR.and(CourseRole.INSTRUCTOR));
    }
}
