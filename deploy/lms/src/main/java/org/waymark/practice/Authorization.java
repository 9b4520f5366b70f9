package org.waymark.practice;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.practice.http.Parameters;

/**
 * Answers authorization requests by Moodle's rules. As long as it is not clear which launch and which tool is meant,
 * a mistake ends on the not-found page of the LMS; after that the tool is told by an error in the posted form.
 */
final class Authorization {
    private final PracticeLms lms;

    Authorization(PracticeLms lms) {
        this.lms = lms;
    }

    /** What becomes of a request: a form to post and whether to post it twice, or a reason for the not-found page. */
    record Answer(Optional<Form> posted, boolean isPostedTwice, String refusal) {
        Form form() {
            return posted.orElseThrow(() -> new IllegalArgumentException(refusal));
        }
    }

    Answer answer(Parameters request) {
        String incomplete = incomplete(request);
        if (!incomplete.isEmpty()) {
            return notFound(incomplete);
        }
        Optional<Launch> found = lms.tickets().take(request.value("lti_message_hint"));
        if (found.isEmpty()) {
            return notFound("lti_message_hint is unknown, changed or used before");
        }
        Launch launch = found.get();
        Optional<URI> registered = launch.tool().addresses().redirects().stream()
                .filter(address -> address.toString().equals(request.value("redirect_uri")))
                .findFirst();
        if (registered.isEmpty()) {
            return notFound("redirect_uri is not registered");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        String error = error(request, launch);
        if (error.isEmpty()) {
            fields.put("id_token", new IdToken(lms, launch).signed(request.value("nonce")));
        } else {
            fields.put("error", error);
        }
        fields.put("state", launch.has(Quirk.WRONG_STATE) ? "not-your-state" : request.value("state"));
        return posted(launch, Form.of(registered.get(), fields));
    }

    private static String incomplete(Parameters request) {
        for (String name : new String[] {
            "scope", "response_type", "client_id", "redirect_uri", "login_hint", "nonce", "lti_message_hint"
        }) {
            if (!request.has(name)) {
                return name + " is missing";
            }
        }
        if (!request.value("scope").equals("openid")) {
            return "scope is not openid";
        }
        return request.value("response_type").equals("id_token") ? "" : "response_type is not id_token";
    }

    private static String error(Parameters request, Launch launch) {
        if (!request.value("client_id").equals(launch.tool().clientId())) {
            return "unauthorized_client";
        }
        if (!request.value("login_hint").equals(launch.loginHint())) {
            return "access_denied";
        }
        if (!request.value("response_mode").equals("form_post")) {
            return "invalid_request";
        }
        if (request.has("prompt") && !request.value("prompt").equals("none")) {
            return "invalid_request";
        }
        return launch.has(Quirk.GUEST) || launch.has(Quirk.LOGIN_REQUIRED_ERROR) ? "login_required" : "";
    }

    private static Answer posted(Launch launch, Form form) {
        Form sent = launch.has(Quirk.NO_STATE) ? form.without("state") : form;
        if (launch.has(Quirk.DUPLICATE_FIELDS)) {
            sent = new Form(
                    sent.action(),
                    sent.fields().stream()
                            .flatMap(field -> Stream.of(field, field))
                            .toList());
        }
        return new Answer(Optional.of(sent), launch.has(Quirk.DOUBLE_POST), "");
    }

    private static Answer notFound(String reason) {
        return new Answer(Optional.empty(), false, reason);
    }
}
