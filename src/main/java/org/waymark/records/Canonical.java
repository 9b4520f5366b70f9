package org.waymark.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * What is hashed and sealed, as canonical JSON (RFC 8785): the same words are the same bytes, today and in ten years. Times
 * are UTC, to the millisecond. See decision 0140.
 */
final class Canonical {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMAT_VERSION = 1;

    private Canonical() {}

    /**
     * Where and when a wording is presented.
     *
     * @param previous hash of the sealed paper before, or null
     */
    record Setting(
            OrganisationId organisation,
            String organisationName,
            RecordRef record,
            int number,
            String previous,
            RetentionClass keptAs,
            Instant at) {}

    /** All that is signed. */
    static String content(Setting setting, Wording wording) {
        ObjectNode root = wording(setting, wording);
        root.put("presentedAt", time(setting.at()));
        return canonical(root);
    }

    /** The same without the moment, to tell whether another presentation says anything else. */
    static String withoutMoment(Setting setting, Wording wording) {
        return canonical(wording(setting, wording));
    }

    private static ObjectNode wording(Setting setting, Wording wording) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "waymark-record").put("version", FORMAT_VERSION);
        root.putObject("organisation")
                .put("id", setting.organisation().toString())
                .put("name", setting.organisationName());
        root.putObject("record")
                .put("kind", setting.record().kind())
                .put("id", setting.record().id().toString());
        root.put("number", setting.number()).put("previous", setting.previous());
        root.put("keptAs", setting.keptAs().name());
        root.put("title", wording.title());
        root.putObject("form").put("id", wording.formId()).put("version", wording.formVersion());
        ArrayNode parties = root.putArray("parties");
        wording.parties().forEach(party -> parties.addObject()
                .put("seat", party.seat())
                .put("seatLabel", party.seatLabel())
                .put("person", party.person().toString())
                .put("name", party.name())
                .put("signs", party.signs()));
        ArrayNode parts = root.putArray("parts");
        wording.parts().forEach(part -> {
            ArrayNode lines = parts.addObject().put("heading", part.heading()).putArray("lines");
            part.lines()
                    .forEach(
                            line -> lines.addObject().put("label", line.label()).put("text", line.text()));
        });
        return root;
    }

    /** The wording that stands in a content. */
    static Wording wording(String content) {
        JsonNode root = read(content);
        List<Wording.Party> parties = new java.util.ArrayList<>();
        root.path("parties")
                .forEach(party -> parties.add(new Wording.Party(
                        party.path("seat").asText(),
                        party.path("seatLabel").asText(),
                        new PersonId(UUID.fromString(party.path("person").asText())),
                        party.path("name").asText(),
                        party.path("signs").asBoolean())));
        List<Wording.Part> parts = new java.util.ArrayList<>();
        root.path("parts").forEach(part -> {
            List<Wording.Line> lines = new java.util.ArrayList<>();
            part.path("lines")
                    .forEach(line -> lines.add(new Wording.Line(
                            line.path("label").asText(), line.path("text").asText())));
            parts.add(new Wording.Part(part.path("heading").asText(), lines));
        });
        JsonNode form = root.path("form");
        return new Wording(
                root.path("title").asText(),
                form.path("id").asText(),
                form.path("version").asInt(),
                parties,
                parts);
    }

    /** The seal over a content and all its signatures. */
    static String seal(String hash, List<SignatureSummary> signatures, Instant at, String kid) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "waymark-seal").put("version", FORMAT_VERSION);
        root.put("content", hash).put("sealedAt", time(at)).put("key", kid);
        ArrayNode all = root.putArray("signatures");
        signatures.forEach(each -> all.addObject()
                .put("person", each.person().toString())
                .put("seat", each.seat())
                .put("typedName", each.typedName())
                .put("statement", each.statement())
                .put("comment", each.comment())
                .put("vouchedBy", each.isByLink() ? "link" : "launch")
                .put("vouchedAt", time(each.vouchedAt()))
                .put("signedAt", time(each.at())));
        return canonical(root);
    }

    /** What people take along: content, seal, the tool's signature over the seal, and the public half of its key. */
    static String file(String content, String seal, String signature, String publicKey) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "waymark-sealed").put("version", FORMAT_VERSION);
        root.set("content", read(content));
        root.set("seal", read(seal));
        root.put("signature", signature).put("publicKey", publicKey);
        return canonical(root);
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("This is not JSON", fault);
        }
    }

    static String canonical(JsonNode node) {
        try {
            return new JsonCanonicalizer(node.toString()).getEncodedString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Instant exactly(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static String time(Instant instant) {
        return exactly(instant).toString();
    }
}
