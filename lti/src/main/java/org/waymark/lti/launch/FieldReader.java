package org.waymark.lti.launch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Texts;

/** Decodes {@code name=value&…} and refuses what is not clean. Source: WHATWG URL, application/x-www-form-urlencoded. */
final class FieldReader {

    private static final int FIELDS_MAX = 100;
    private static final int VALUE_BYTES_MAX = 8 * 1024;
    private static final int TOKEN_BYTES_MAX = 32 * 1024;

    private final Map<String, String> values = new HashMap<>();

    FieldReader() {}

    FieldReader(FieldReader earlier) {
        values.putAll(earlier.values);
    }

    String value(String name) {
        return values.get(name);
    }

    void add(byte[] form) {
        int start = 0;
        for (int at = 0; at <= form.length; at++) {
            if (at == form.length || form[at] == '&') {
                if (at > start) {
                    addPair(form, start, at);
                }
                start = at + 1;
            }
        }
    }

    private void addPair(byte[] form, int start, int end) {
        int equals = start;
        while (equals < end && form[equals] != '=') {
            equals++;
        }
        String name = decode(form, start, equals, VALUE_BYTES_MAX, RefusalCode.PARAMETER_TOO_LONG);
        String value = equals >= end
                ? ""
                : Fields.ID_TOKEN.equals(name)
                        ? decode(form, equals + 1, end, TOKEN_BYTES_MAX, RefusalCode.TOKEN_TOO_LARGE)
                        : decode(form, equals + 1, end, VALUE_BYTES_MAX, RefusalCode.PARAMETER_TOO_LONG);
        if (values.putIfAbsent(name, value) != null) {
            throw new LtiRefusal(RefusalCode.DUPLICATE_PARAMETER, "a parameter was sent twice");
        }
        if (values.size() > FIELDS_MAX) {
            throw new LtiRefusal(RefusalCode.TOO_MANY_PARAMETERS, "over 100");
        }
    }

    /** The limit counts decoded bytes. */
    private static String decode(byte[] form, int start, int end, int bytesMax, RefusalCode tooLong) {
        byte[] plain = new byte[end - start];
        int length = 0;
        for (int at = start; at < end; at++) {
            byte next = form[at];
            if (next == '+') {
                next = ' ';
            } else if (next == '%') {
                next = unescape(form, at, end);
                at += 2;
            }
            plain[length++] = next;
        }
        if (length > bytesMax) {
            throw new LtiRefusal(tooLong, "over " + bytesMax / 1024 + " kB");
        }
        return text(plain, length);
    }

    private static byte unescape(byte[] form, int at, int end) {
        int high = at + 2 < end ? Character.digit(form[at + 1], 16) : -1;
        int low = at + 2 < end ? Character.digit(form[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new LtiRefusal(RefusalCode.BAD_ENCODING, "a broken percent escape");
        }
        return (byte) (high << 4 | low);
    }

    private static String text(byte[] plain, int length) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain, 0, length))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new LtiRefusal(RefusalCode.BAD_ENCODING, "not UTF-8");
        }
        if (Texts.hasControls(text)) {
            throw new LtiRefusal(RefusalCode.CONTROL_CHARACTER, "a control character in a parameter");
        }
        return text;
    }
}
