package org.waymark.lti.launch;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;

/**
 * The token is of this moment. The leeway serves a platform whose clock is slow or fast; the age limit has none, for it
 * is generous already.
 */
final class TimeCheck implements Check {

    private static final long AGE_SECONDS_MAX = 5 * 60L;
    private static final long LIFE_SECONDS_MAX = 60 * 60L;
    /** The last second of the year 9999. */
    private static final long SECOND_MAX = 253_402_300_799L;

    @Override
    public void check(RawToken token, Situation situation) {
        long now = situation.now().getEpochSecond();
        long leeway = situation.tool().leeway().toSeconds();
        long issued = second(token, "iat");
        long expires = second(token, "exp");
        if (expires + leeway <= now) {
            throw new LtiRefusal(RefusalCode.EXPIRED, "exp");
        }
        if (issued > now + leeway) {
            throw new LtiRefusal(RefusalCode.TIME, "iat is in the future");
        }
        if (issued < now - AGE_SECONDS_MAX) {
            throw new LtiRefusal(RefusalCode.TIME, "iat is over 5 minutes ago");
        }
        if (expires <= issued) {
            throw new LtiRefusal(RefusalCode.TIME, "exp is not after iat");
        }
        if (expires - issued > LIFE_SECONDS_MAX) {
            throw new LtiRefusal(RefusalCode.TIME, "exp is over an hour after iat");
        }
        if (token.claims().has("nbf") && second(token, "nbf") > now + leeway) {
            throw new LtiRefusal(RefusalCode.TIME, "nbf is in the future");
        }
    }

    private static long second(RawToken token, String name) {
        JsonNode value = token.claims().path(name);
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() <= 0
                || value.longValue() > SECOND_MAX) {
            throw new LtiRefusal(RefusalCode.TIME, name + " is not a second");
        }
        return value.longValue();
    }
}
