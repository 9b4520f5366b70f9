package org.waymark.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/**
 * Checks a sealed record from its file alone, without a network or a database: {@code verify FILE [KEYS]}. The file is the
 * PDF or the data; the keys are a file of lines as {@code /records/keys} gives them. See decision 0140.
 */
public final class SealedCheck {
    /** How every answer begins that is no confirmation. */
    public static final String NOT = "NOT GENUINE: ";

    private static final String DATA = "waymark-record.json";

    private SealedCheck() {}

    /** @return who signed what and when, and the words; or the first thing that is wrong, after {@link #NOT} */
    public static String run(List<String> written) {
        if (written.isEmpty() || written.size() > 2) {
            return NOT + "nothing was checked. Use: verify FILE [KEYS]";
        }
        try {
            JsonNode file = Canonical.read(data(Path.of(written.get(0))));
            Optional<String> trusted =
                    written.size() < 2 ? Optional.empty() : Optional.of(Files.readString(Path.of(written.get(1))));
            return checked(file, trusted);
        } catch (IOException | UncheckedIOException | IllegalArgumentException fault) {
            return NOT + "the file cannot be read as a sealed record of Waymark.";
        }
    }

    private static String checked(JsonNode file, Optional<String> trusted) throws IOException {
        JsonNode content = file.path("content");
        JsonNode seal = file.path("seal");
        String key = file.path("publicKey").asText();
        String kid = seal.path("key").asText();
        if (!content.path("format").asText().equals("waymark-record")
                || !seal.path("format").asText().equals("waymark-seal")) {
            return NOT + "the file holds no sealed record of Waymark.";
        }
        String words = Canonical.canonical(content);
        if (!Hashes.hex(words).equals(seal.path("content").asText())) {
            return NOT + "the text is not the one that was signed.";
        }
        if (!isSignedBy(key, Canonical.canonical(seal), file.path("signature").asText())) {
            return NOT + "the seal does not fit: a signature, a name or a time was changed.";
        }
        if (trusted.isPresent() && !trusted.get().lines().toList().contains(kid + " " + key)) {
            return NOT + "the key " + kid + " that sealed it is not among the keys given.";
        }
        Wording wording = Canonical.wording(words);
        Optional<String> missing = missing(wording, content, seal);
        return missing.map(NOT::concat).orElseGet(() -> told(wording, seal, kid, key, trusted.isPresent()));
    }

    private static Optional<String> missing(Wording wording, JsonNode content, JsonNode seal) {
        for (Wording.Party party : wording.parties()) {
            boolean isThere = false;
            for (JsonNode each : seal.path("signatures")) {
                isThere |= each.path("person").asText().equals(party.person().toString());
            }
            if (party.signs() && !isThere) {
                return Optional.of("the signature of " + party.name() + " is missing.");
            }
        }
        try {
            Instant presented = Instant.parse(content.path("presentedAt").asText());
            Instant sealed = Instant.parse(seal.path("sealedAt").asText());
            for (JsonNode each : seal.path("signatures")) {
                Instant signed = Instant.parse(each.path("signedAt").asText());
                if (signed.isBefore(presented) || signed.isAfter(sealed)) {
                    return Optional.of("a signature is not from between the showing and the sealing of the text.");
                }
            }
            return Optional.empty();
        } catch (DateTimeParseException fault) {
            return Optional.of("a time in it cannot be read.");
        }
    }

    private static String told(Wording wording, JsonNode seal, String kid, String key, boolean isTrusted) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("GENUINE: " + wording.title() + ", sealed "
                + seal.path("sealedAt").asText());
        for (JsonNode each : seal.path("signatures")) {
            lines.add("Signed by " + each.path("typedName").asText() + " ("
                    + each.path("seat").asText() + "), " + each.path("signedAt").asText() + ", known by a "
                    + each.path("vouchedBy").asText());
        }
        lines.add(
                isTrusted
                        ? "The key " + kid + " is among the keys given."
                        : "Compare the key with the one that your organisation's Waymark publishes: " + kid + " "
                                + key);
        lines.add("The words that were signed:");
        wording.parts().forEach(part -> {
            lines.add("").add(part.heading());
            part.lines()
                    .forEach(line ->
                            lines.add(line.label().isEmpty() ? line.text() : line.label() + "\n" + line.text()));
        });
        return lines.toString();
    }

    private static boolean isSignedBy(String key, String text, String signature) {
        try {
            Signature check = Signature.getInstance(SealKeys.ALGORITHM);
            check.initVerify(KeyFactory.getInstance(SealKeys.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    /** The sealed data, from inside the PDF or as it is. */
    private static String data(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < 4 || bytes[0] != '%' || bytes[1] != 'P') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDEmbeddedFilesNameTreeNode files = document.getDocumentCatalog().getNames() == null
                    ? null
                    : document.getDocumentCatalog().getNames().getEmbeddedFiles();
            PDComplexFileSpecification data = files == null || files.getNames() == null
                    ? null
                    : files.getNames().get(DATA);
            if (data == null) {
                throw new IOException("The PDF holds no sealed data");
            }
            return new String(data.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        }
    }
}
