package org.waymark.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.practice.http.Json;
import org.waymark.practice.http.Parameters;
import org.waymark.practice.tools.SignedByTool;
import org.waymark.practice.tools.SignedByTool.Untrusted;
import org.waymark.practice.tools.Tool;
import org.waymark.practice.tools.UsedOnce;

/**
 * Takes what was chosen in a tool and makes activities of it. The answer has to be signed by the tool, to be for this LMS
 * and this deployment, and to be new. An address in an item makes Moodle look for another tool; here it is a warning.
 */
final class ContentDesk {
    static final String PATH = "/mod/lti/contentitem_return.php";

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String PICKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private final PracticeLms lms;
    private final SignedByTool signatures;
    private final UsedOnce nonces = new UsedOnce();
    private final Map<Integer, Set<String>> dataSent = new ConcurrentHashMap<>();

    ContentDesk(PracticeLms lms, SignedByTool signatures) {
        this.lms = lms;
        this.signatures = signatures;
    }

    /** What came of an answer: activities, remarks of the LMS, and the words the tool sent along. */
    record Outcome(LmsCourse course, List<LmsActivity> activities, List<String> warnings, List<String> messages) {}

    /** New data for a request from this course, which its answer has to bring back. */
    String dataFor(LmsCourse course) {
        String data = UUID.randomUUID().toString();
        dataSent.computeIfAbsent(course.id(), id -> ConcurrentHashMap.newKeySet())
                .add(data);
        return data;
    }

    Outcome taken(Parameters parameters) throws Untrusted {
        LmsCourse course = parameters.number("course").stream()
                .boxed()
                .flatMap(id -> lms.organisation().course(id).stream())
                .findFirst()
                .orElseThrow(() -> new Untrusted("there is no such course"));
        Tool tool = lms.tools()
                .deployedAs(parameters.value("id"))
                .filter(Tool::isActive)
                .orElseThrow(() -> new Untrusted("there is no such tool"));
        JsonNode claims = trusted(parameters.value("JWT"), tool, course);
        List<String> warnings = new ArrayList<>();
        List<LmsActivity> added = new ArrayList<>();
        JsonNode items = claims.path(PICKING + "content_items");
        for (JsonNode item : items) {
            if (item.has("url") && lms.has(Quirk.DEEP_LINK_URL_REFUSED)) {
                throw new Untrusted("an item names an address, and no tool was found by it");
            }
        }
        for (JsonNode item : items) {
            if (item.path("type").asText().equals("ltiResourceLink")) {
                added.add(added(item, course, tool, warnings));
            } else {
                warnings.add("Left out: " + item.path("type").asText("an item without a type"));
            }
        }
        return new Outcome(course, added, warnings, messages(claims));
    }

    private JsonNode trusted(String token, Tool tool, LmsCourse course) throws Untrusted {
        JWTClaimsSet claims = signatures.claims(token, tool, lms.now());
        JsonNode all = Json.read(Json.written(claims.toJSONObject()));
        require(tool.clientId().equals(claims.getIssuer()), "iss is not the client");
        require(claims.getAudience().contains(lms.issuer().toString()), "aud is not this LMS");
        String nonce = all.path("nonce").asText("");
        require(!nonce.isEmpty(), "nonce is missing");
        require(nonces.first(tool.clientId() + " " + nonce), "nonce was used before");
        require(all.path(LTI + "version").asText().equals("1.3.0"), "version is not 1.3.0");
        require(
                all.path(LTI + "message_type").asText().equals("LtiDeepLinkingResponse"),
                "message_type is not LtiDeepLinkingResponse");
        require(all.path(LTI + "deployment_id").asText().equals(tool.deploymentId()), "deployment_id is another one");
        Set<String> sent = dataSent.getOrDefault(course.id(), Set.of());
        require(sent.isEmpty() || sent.contains(all.path(PICKING + "data").asText()), "data did not come back");
        return all;
    }

    private LmsActivity added(JsonNode item, LmsCourse course, Tool tool, List<String> warnings) {
        String title = item.path("title").asText("");
        if (item.has("url")) {
            warnings.add("Moodle would look for a tool by the address of “" + title + "”");
        }
        Map<String, String> custom = new LinkedHashMap<>();
        item.path("custom")
                .properties()
                .forEach(field -> custom.put(field.getKey(), field.getValue().asText()));
        String review =
                item.path("lineItem").path("submissionReview").path("url").asText("");
        Optional<URI> reviewAddress = review.isEmpty() ? Optional.empty() : Optional.of(URI.create(review));
        return lms.courses()
                .add(
                        course.id(),
                        title.isEmpty() ? tool.name() : title,
                        item.path("text").asText(""),
                        new LmsActivity.Picked(tool.clientId(), custom, reviewAddress),
                        grading(item.path("lineItem"), title, warnings));
    }

    private static Optional<Grading> grading(JsonNode column, String title, List<String> warnings) {
        if (column.isMissingNode()) {
            return Optional.empty();
        }
        JsonNode maximum = column.path("scoreMaximum");
        boolean isWhole = maximum.isNumber() && maximum.asDouble() == maximum.asInt();
        if (!isWhole || maximum.asInt() < 1 || maximum.asInt() > 100) {
            warnings.add("“" + title + "” has no grade: points have to be 1 to 100, whole");
            return Optional.empty();
        }
        return Optional.of(new Grading(
                maximum.asInt(),
                column.path("resourceId").asText(""),
                column.path("tag").asText("")));
    }

    private static List<String> messages(JsonNode claims) {
        return List.of("msg", "errormsg").stream()
                .map(name -> claims.path(PICKING + name).asText(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void require(boolean isGood, String otherwise) throws Untrusted {
        if (!isGood) {
            throw new Untrusted(otherwise);
        }
    }
}
