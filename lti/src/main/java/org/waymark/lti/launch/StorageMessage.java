package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.waymark.lti.Json;

/**
 * One message for a page of ours to post to the platform's storage: {@code frame.postMessage(JSON.parse(json), origin)}.
 * The page believes an answer only if its origin is {@code target.origin}, its {@value #SUBJECT_FIELD} is
 * {@link #answerSubject()} and its {@value #ID_FIELD} is {@code messageId}; one with a member {@value #ERROR_FIELD} is a no.
 *
 * @param subject {@link #PUT} or {@link #GET}
 * @param messageId never used before, 43 characters
 * @param key under which the text is kept
 * @param value the text, for {@link #PUT} only: a secret of this browser
 */
public record StorageMessage(
        StorageTarget target, String subject, String messageId, String key, Optional<String> value) {

    /** Asks what the platform can do; its answer lists subjects and the frame for each. */
    public static final String CAPABILITIES = "lti.capabilities";

    /** Puts a text away. */
    public static final String PUT = "lti.put_data";

    /** Asks for a text. */
    public static final String GET = "lti.get_data";

    /** Member of every message: what it is. */
    public static final String SUBJECT_FIELD = "subject";

    /** Member of every message: which one it is, repeated in the answer. */
    public static final String ID_FIELD = "message_id";

    /** Member: under which name. */
    public static final String KEY_FIELD = "key";

    /** Member: the text; null or missing in an answer where there is none. */
    public static final String VALUE_FIELD = "value";

    /** Member of an answer that is a no. */
    public static final String ERROR_FIELD = "error";

    /** Closes the registration window; sent to the opener or parent without any other member. */
    public static final String CLOSE_REGISTRATION = "org.imsglobal.lti.close";

    /** What the subject of the answer is. */
    public String answerSubject() {
        return subject + ".response";
    }

    /** The message itself. */
    public String json() {
        ObjectNode message = Json.MAPPER.createObjectNode();
        message.put(SUBJECT_FIELD, subject).put(ID_FIELD, messageId).put(KEY_FIELD, key);
        value.ifPresent(text -> message.put(VALUE_FIELD, text));
        return message.toString();
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "StorageMessage[" + subject + "]";
    }
}
