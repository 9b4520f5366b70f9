package org.waymark.lti.launch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/**
 * An id_token as it was sent: decoded, in no way believed. Parsed once, strictly: a name given twice, bytes that are no
 * UTF-8 or anything after the closing brace is refused, for two readers of such a token may see two different launches.
 */
final class RawToken {

    private static final int DEPTH_MAX = 32;
    private static final ObjectReader STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH_MAX)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final String compact;
    private final int headerEnd;
    private final int payloadEnd;
    private final ObjectNode header;
    private final ObjectNode claims;

    private RawToken(String compact, int headerEnd, int payloadEnd) {
        this.compact = compact;
        this.headerEnd = headerEnd;
        this.payloadEnd = payloadEnd;
        this.header = object(compact.substring(0, headerEnd), "header");
        this.claims = object(compact.substring(headerEnd + 1, payloadEnd), "payload");
    }

    static RawToken parse(String compact) {
        int first = compact.indexOf('.');
        int second = compact.indexOf('.', first + 1);
        if (first < 0 || second < 0) {
            throw malformed("not three parts");
        }
        int third = compact.indexOf('.', second + 1);
        if (third >= 0) {
            boolean isFiveParts = compact.indexOf('.', third + 1) >= 0;
            throw isFiveParts
                    ? new LtiRefusal(RefusalCode.TOKEN_ENCRYPTED, "five parts")
                    : malformed("not three parts");
        }
        return new RawToken(compact, first, second);
    }

    private static ObjectNode object(String part, String name) {
        byte[] json;
        try {
            json = Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException broken) {
            throw malformed(name + " is not base64url");
        }
        try {
            // Decoded here, for Jackson would guess the encoding and let overlong forms pass.
            JsonNode node = STRICT.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw malformed(name + " is not an object");
        } catch (MismatchedInputException twice) {
            throw twice.getMessage().startsWith("Trailing")
                    ? malformed(name + " goes on after its end")
                    : new LtiRefusal(RefusalCode.DUPLICATE_CLAIM, "a name twice in the " + name);
        } catch (JsonProcessingException broken) {
            throw malformed(name + " is not JSON");
        } catch (CharacterCodingException broken) {
            throw malformed(name + " is not UTF-8");
        }
    }

    private static LtiRefusal malformed(String detail) {
        return new LtiRefusal(RefusalCode.TOKEN_MALFORMED, detail);
    }

    ObjectNode header() {
        return header;
    }

    ObjectNode claims() {
        return claims;
    }

    /** The text of a header member, or an empty one where it is absent or no text. */
    String headerText(String name) {
        return header.path(name).isTextual() ? header.path(name).textValue() : "";
    }

    /** The text of a claim, or an empty one where it is absent or no text. */
    String text(String claim) {
        JsonNode value = claims.get(claim);
        return value != null && value.isTextual() ? value.textValue() : "";
    }

    /** The header for a verifier; call after the header was checked. */
    JWSHeader signedHeader() {
        try {
            return JWSHeader.parse(new Base64URL(compact.substring(0, headerEnd)));
        } catch (ParseException | IllegalArgumentException broken) {
            throw new LtiRefusal(RefusalCode.HEADER_REFUSED, "header is unusable");
        }
    }

    /** What the signature is over. */
    byte[] signedBytes() {
        return compact.substring(0, payloadEnd).getBytes(StandardCharsets.US_ASCII);
    }

    Base64URL signature() {
        return new Base64URL(compact.substring(payloadEnd + 1));
    }
}
