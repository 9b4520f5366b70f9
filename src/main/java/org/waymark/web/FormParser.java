package org.waymark.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads {@code application/x-www-form-urlencoded} strictly: WHATWG URL standard, section 5.1, but what that standard
 * repairs silently is refused here, because repaired text is changed text.
 */
final class FormParser {
    static final int FIELDS_MAX = 500;
    static final int NAME_CHARACTERS_MAX = 100;

    private FormParser() {}

    /** @throws WebRefusal with 400 for a name that comes twice, a wrong escape, bytes that are not UTF-8, or NUL */
    static Form parse(byte[] body) {
        Map<String, String> values = new LinkedHashMap<>();
        int from = 0;
        while (from < body.length) {
            int end = indexOf(body, '&', from, body.length);
            if (end > from) {
                int equals = indexOf(body, '=', from, end);
                String name = decode(body, from, equals);
                String value = equals == end ? "" : decode(body, equals + 1, end);
                add(values, name, value);
            }
            from = end + 1;
        }
        return new Form(values);
    }

    private static void add(Map<String, String> values, String name, String value) {
        if (name.isEmpty() || name.length() > NAME_CHARACTERS_MAX || values.size() >= FIELDS_MAX) {
            throw new WebRefusal(400, "malformed");
        }
        if (values.put(name, value.replace("\r\n", "\n").replace('\r', '\n')) != null) {
            throw new WebRefusal(400, "malformed");
        }
    }

    private static int indexOf(byte[] body, char wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (body[i] == wanted) {
                return i;
            }
        }
        return end;
    }

    private static String decode(byte[] body, int from, int end) {
        ByteBuffer bytes = ByteBuffer.allocate(end - from);
        for (int i = from; i < end; i++) {
            if (body[i] == '%') {
                bytes.put(escaped(body, i, end));
                i += 2;
            } else {
                bytes.put(body[i] == '+' ? (byte) ' ' : body[i]);
            }
        }
        return text(bytes.flip());
    }

    private static byte escaped(byte[] body, int at, int end) {
        int high = at + 2 < end ? Character.digit(body[at + 1], 16) : -1;
        int low = at + 2 < end ? Character.digit(body[at + 2], 16) : -1;
        int value = high * 16 + low;
        if (high < 0 || low < 0 || value == 0) {
            throw new WebRefusal(400, "malformed");
        }
        return (byte) value;
    }

    private static String text(ByteBuffer bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new WebRefusal(400, "malformed");
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw new WebRefusal(400, "malformed");
        }
    }
}
