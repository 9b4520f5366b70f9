package org.waymark.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The payloads that a certified tool accepts, each for an instructor and for a learner. */
class GoodPayloadTest {

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final Scene scene = new Scene();

    enum Who {
        INSTRUCTOR("Instructor", LmsRole.INSTRUCTOR),
        LEARNER("Learner", LmsRole.LEARNER);

        private final String shortName;
        private final LmsRole role;

        Who(String shortName, LmsRole role) {
            this.shortName = shortName;
            this.role = role;
        }
    }

    private static void roles(ObjectNode claims, String... roles) {
        ArrayNode list = claims.putArray(Claims.ROLES);
        List.of(roles).forEach(list::add);
    }

    private Launch admitted(Who who, java.util.function.Consumer<ObjectNode> change) {
        return scene.admitted(claims -> {
            roles(claims, MEMBERSHIP + who.shortName);
            change.accept(claims);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_plain_launch_is_accepted(Who who) {
        Launch launch = admitted(who, claims -> {});
        assertEquals(Set.of(who.role), launch.roles().inCourse());
        assertEquals("17", launch.subject());
        assertEquals(Optional.of("Ada Byron"), launch.person().name());
    }

    @ParameterizedTest
    @EnumSource
    void several_roles_are_accepted(Who who) {
        Launch launch = admitted(
                who,
                claims -> roles(
                        claims,
                        MEMBERSHIP + who.shortName,
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Student",
                        MEMBERSHIP + "Mentor"));
        assertEquals(Set.of(who.role, LmsRole.MENTOR), launch.roles().inCourse());
    }

    @ParameterizedTest
    @EnumSource
    void a_short_role_is_accepted(Who who) {
        Launch launch = admitted(who, claims -> roles(claims, who.shortName));
        assertEquals(Set.of(who.role), launch.roles().inCourse());
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_role_alone_is_accepted_with_least_privilege(Who who) {
        Launch launch =
                admitted(who, claims -> roles(claims, "http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper"));
        assertEquals(Set.of(), launch.roles().inCourse());
        assertFalse(launch.roles().isLmsAdministrator());
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_role_is_accepted_with_least_privilege(Who who) {
        Launch launch = admitted(who, claims -> roles(claims, ""));
        assertEquals(Set.of(), launch.roles().inCourse());
        assertFalse(launch.roles().isLmsAdministrator());
    }

    @Test
    void an_empty_list_of_roles_is_accepted_with_least_privilege() {
        assertEquals(Set.of(), scene.admitted(GoodPayloadTest::roles).roles().inCourse());
    }

    @ParameterizedTest
    @EnumSource
    void an_email_without_names_is_accepted(Who who) {
        Launch launch = admitted(who, claims -> claims.remove(List.of("name", "given_name", "family_name")));
        assertEquals(Optional.empty(), launch.person().displayName());
        assertEquals(Optional.of("ada@example.org"), launch.person().email());
    }

    @ParameterizedTest
    @EnumSource
    void names_without_an_email_are_accepted(Who who) {
        Launch launch = admitted(who, claims -> claims.remove("email"));
        assertEquals(Optional.empty(), launch.person().email());
        assertEquals(Optional.of("Ada Byron"), launch.person().displayName());
    }

    @ParameterizedTest
    @EnumSource
    void a_launch_without_anything_personal_is_accepted(Who who) {
        Launch launch = admitted(who, claims -> claims.remove(List.of("name", "given_name", "family_name", "email")));
        assertEquals(
                new Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), launch.person());
        assertEquals("17", launch.subject());
    }

    @ParameterizedTest
    @EnumSource
    void an_email_without_a_course_is_accepted(Who who) {
        Launch launch = admitted(who, claims -> claims.remove(Claims.CONTEXT));
        assertEquals(Optional.empty(), launch.course());
        assertTrue(launch.person().email().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void a_resource_link_never_seen_before_is_accepted(Who who) {
        Launch launch =
                admitted(who, claims -> claims.putObject(Claims.RESOURCE_LINK).put("id", "brand-new"));
        assertEquals(Optional.of(new ResourceLink("brand-new", Optional.empty())), launch.resourceLink());
    }
}
