package org.waymark.practice;

import static org.waymark.practice.Claims.LTI;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The claims that only one kind of message has: what may be chosen and where to answer, or whose work is meant. */
final class MessageClaims {
    static final String PICKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    static final String FOR_USER = LTI + "for_user";

    private final PracticeLms lms;
    private final Launch launch;

    MessageClaims(PracticeLms lms, Launch launch) {
        this.lms = lms;
        this.launch = launch;
    }

    void putInto(Map<String, Object> claims) {
        if (launch.message().is(Message.Kind.PICK)) {
            claims.put(PICKING, settings());
        } else {
            launch.activity().ifPresent(activity -> claims.put(LTI + "resource_link", resourceLink(activity)));
        }
        launch.message().about().ifPresent(person -> claims.put(FOR_USER, about(person)));
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("accept_types", List.of("ltiResourceLink"));
        settings.put("accept_presentation_document_targets", List.of("frame", "iframe", "window"));
        settings.put("accept_copy_advice", false);
        settings.put("accept_multiple", true);
        settings.put("accept_unsigned", false);
        settings.put("auto_create", false);
        settings.put("can_confirm", false);
        settings.put(
                "deep_link_return_url",
                lms.issuer() + ContentDesk.PATH + "?course=" + launch.course().id() + "&id="
                        + launch.tool().deploymentId() + "&sesskey="
                        + Integer.toHexString(launch.person().username().hashCode()));
        settings.put("title", launch.tool().name());
        settings.put("text", "");
        if (!launch.message().data().isEmpty()) {
            settings.put("data", launch.message().data());
        }
        return settings;
    }

    private static Map<String, Object> resourceLink(LmsActivity activity) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("title", activity.title());
        link.put("description", activity.description());
        link.put("id", Integer.toString(activity.resourceLinkId()));
        return link;
    }

    private Map<String, Object> about(LmsPerson person) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("user_id", person.subject());
        about.put("person_sourcedid", "");
        if (launch.sendsName()) {
            about.put("given_name", person.givenName());
            about.put("family_name", person.familyName());
            about.put("name", person.name());
        }
        if (launch.sendsEmail()) {
            about.put("email", person.email());
        }
        about.put("roles", person.role().sentAs());
        return about;
    }
}
