package org.waymark.lti.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/**
 * The parameters of one request, query and form together, each with exactly one value. Read from the raw bytes, because
 * a server hands a parameter that was sent twice over as a list and repairs broken escapes in silence.
 */
public final class Fields {

    /** Longest query or body, bytes. A caller may stop reading one byte later. */
    public static final int FORM_BYTES_MAX = 64 * 1024;

    /** Name of the one parameter that may be longer than others. */
    static final String ID_TOKEN = "id_token";

    private final FieldReader query;
    private final FieldReader all;

    private Fields(FieldReader query, FieldReader all) {
        this.query = query;
        this.all = all;
    }

    /**
     * Reads query and body ({@code application/x-www-form-urlencoded}).
     *
     * @param rawQuery as in the request line, or null
     * @param body as sent; empty for GET
     * @throws LtiRefusal 400 for a name given twice, a broken escape, bytes that are no UTF-8, a control character, a
     *     value over 8 kB or more than a hundred parameters; 413 for a form over 64 kB or an id_token over 32 kB
     */
    public static Fields read(String rawQuery, byte[] body) {
        FieldReader query = new FieldReader();
        if (rawQuery != null) {
            query.add(within(rawQuery.getBytes(StandardCharsets.UTF_8)));
        }
        FieldReader all = new FieldReader(query);
        all.add(within(body));
        return new Fields(query, all);
    }

    /** As {@link #read(String, byte[])}, from a stream, of which it takes one byte more than allowed at most. */
    public static Fields read(String rawQuery, InputStream body) throws IOException {
        return read(rawQuery, body.readNBytes(FORM_BYTES_MAX + 1));
    }

    private static byte[] within(byte[] form) {
        if (form.length > FORM_BYTES_MAX) {
            throw new LtiRefusal(RefusalCode.FORM_TOO_LARGE, "over 64 kB");
        }
        return form;
    }

    /** The value; empty where the parameter is absent or has an empty value. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(all.value(name)).filter(value -> !value.isEmpty());
    }

    /** The value, or the refusal that names what is missing. */
    String require(String name) {
        return get(name).orElseThrow(() -> new LtiRefusal(RefusalCode.MISSING_PARAMETER, name));
    }

    boolean isInAddress(String name) {
        return query.value(name) != null;
    }
}
