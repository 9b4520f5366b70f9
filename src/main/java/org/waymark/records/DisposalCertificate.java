package org.waymark.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** What is left of a record after its time: that it was, whose, by which rule it went and through whom. No word of it. */
public record DisposalCertificate(
        UUID id,
        String organisation,
        RecordRef record,
        RetentionClass keptAs,
        int months,
        Instant begunAt,
        LocalDate keptUntil,
        List<Paper> papers,
        List<RetainedRecord.Party> parties,
        Deed proposed,
        Deed carriedOut) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMAT_VERSION = 1;

    public DisposalCertificate {
        papers = List.copyOf(papers);
        parties = List.copyOf(parties);
    }

    /** One text that was signed, or was void before all had. */
    public record Paper(UUID id, int number, boolean isSealed, String hash, Instant presentedAt, Instant endedAt) {}

    /** Who did something, and when. */
    public record Deed(RetainedRecord.Party by, Instant at) {}

    /** SHA-256 of the certificate, as it stands in the chain of the record. */
    public String hash() {
        return Hashes.hex(text());
    }

    /** Canonical JSON, which is what is kept. */
    String text() {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "waymark-disposal").put("version", FORMAT_VERSION);
        root.put("id", id.toString()).put("organisation", organisation);
        root.put("kind", record.kind()).put("thing", record.id().toString());
        root.put("keptAs", keptAs.name()).put("months", months);
        root.put("begunAt", begunAt.toString()).put("keptUntil", keptUntil.toString());
        ArrayNode all = root.putArray("papers");
        papers.forEach(paper -> all.addObject()
                .put("id", paper.id().toString())
                .put("number", paper.number())
                .put("sealed", paper.isSealed())
                .put("hash", paper.hash())
                .put("presentedAt", paper.presentedAt().toString())
                .put("endedAt", paper.endedAt().toString()));
        ArrayNode people = root.putArray("parties");
        parties.forEach(party -> put(people.addObject(), party));
        put(root.putObject("proposed"), proposed.by()).put("at", proposed.at().toString());
        put(root.putObject("carriedOut"), carriedOut.by())
                .put("at", carriedOut.at().toString());
        return Canonical.canonical(root);
    }

    static DisposalCertificate read(String text) {
        JsonNode root = Canonical.read(text);
        List<Paper> papers = new ArrayList<>();
        root.path("papers")
                .forEach(paper -> papers.add(new Paper(
                        UUID.fromString(paper.path("id").asText()),
                        paper.path("number").asInt(),
                        paper.path("sealed").asBoolean(),
                        paper.path("hash").asText(),
                        time(paper, "presentedAt"),
                        time(paper, "endedAt"))));
        List<RetainedRecord.Party> parties = new ArrayList<>();
        root.path("parties").forEach(party -> parties.add(party(party)));
        return new DisposalCertificate(
                UUID.fromString(root.path("id").asText()),
                root.path("organisation").asText(),
                new RecordRef(
                        root.path("kind").asText(),
                        UUID.fromString(root.path("thing").asText())),
                RetentionClass.valueOf(root.path("keptAs").asText()),
                root.path("months").asInt(),
                time(root, "begunAt"),
                LocalDate.parse(root.path("keptUntil").asText()),
                papers,
                parties,
                deed(root.path("proposed")),
                deed(root.path("carriedOut")));
    }

    private static ObjectNode put(ObjectNode node, RetainedRecord.Party party) {
        return node.put("person", party.person().toString()).put("name", party.name());
    }

    private static RetainedRecord.Party party(JsonNode node) {
        return new RetainedRecord.Party(
                PersonId.of(node.path("person").asText()), node.path("name").asText());
    }

    private static Deed deed(JsonNode node) {
        return new Deed(party(node), time(node, "at"));
    }

    private static Instant time(JsonNode node, String name) {
        return Instant.parse(node.path(name).asText());
    }
}
