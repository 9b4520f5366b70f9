package org.waymark.practice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims of a launch as Moodle 4.5 sends them: one audience as text, one minute of life, neither
 * {@code azp} nor {@code jti}, a short context type, roles by capability.
 */
final class Claims {
    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String CUSTOM = LTI + "custom";
    private static final long LIFE_SECONDS = 60;

    private final PracticeLms lms;
    private final Launch launch;

    Claims(PracticeLms lms, Launch launch) {
        this.lms = lms;
        this.launch = launch;
    }

    Map<String, Object> at(Instant now, String nonce) {
        LmsPerson person = launch.person();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("nonce", nonce);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + LIFE_SECONDS);
        claims.put("iss", lms.issuer().toString());
        claims.put("aud", launch.tool().clientId());
        claims.put(LTI + "deployment_id", launch.deploymentId());
        claims.put(LTI + "target_link_uri", launch.targetLinkUri().toString());
        claims.put("sub", person.subject());
        claims.put(LTI + "lis", Map.of("person_sourcedid", "", "course_section_sourcedid", ""));
        claims.put(LTI + "roles", person.role().sentAs());
        claims.put(LTI + "context", context());
        claims.put(LTI + "message_type", launch.message().kind().type());
        new MessageClaims(lms, launch).putInto(claims);
        putIdentity(claims, person);
        claims.put(LTI + "ext", Map.of("user_username", person.username(), "lms", "moodle-2"));
        claims.put(LTI + "launch_presentation", presentation());
        claims.put(LTI + "tool_platform", platform());
        claims.put(LTI + "version", "1.3.0");
        new ServiceClaims(lms, launch).putInto(claims);
        claims.put(CUSTOM, new CustomParameters(launch).filled());
        return claims;
    }

    private void putIdentity(Map<String, Object> claims, LmsPerson person) {
        if (launch.sendsName()) {
            claims.put("given_name", person.givenName());
            claims.put("family_name", person.familyName());
            claims.put("name", person.name());
        }
        if (launch.sendsEmail()) {
            claims.put("email", person.email());
        }
    }

    private Map<String, Object> context() {
        LmsCourse course = launch.course();
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("id", Integer.toString(course.id()));
        context.put("label", course.shortName());
        context.put("title", course.title());
        context.put("type", List.of("CourseSection"));
        return context;
    }

    private Map<String, Object> presentation() {
        Map<String, Object> presentation = new LinkedHashMap<>();
        presentation.put("locale", "en");
        presentation.put("document_target", launch.inWindow() ? "window" : "iframe");
        presentation.put(
                "return_url",
                lms.issuer() + "/mod/lti/return.php?course=" + launch.course().id() + "&launch_container="
                        + (launch.inWindow() ? 4 : 3) + "&instanceid="
                        + launch.activity().map(LmsActivity::resourceLinkId).orElse(0) + "&sesskey="
                        + Integer.toHexString(launch.person().username().hashCode()));
        return presentation;
    }

    private Map<String, Object> platform() {
        Map<String, Object> platform = new LinkedHashMap<>();
        platform.put("product_family_code", "moodle");
        platform.put("version", "2024100705");
        platform.put("guid", lms.issuer().getAuthority());
        platform.put("name", "Northmoor");
        platform.put("description", lms.organisation().name());
        return platform;
    }
}
