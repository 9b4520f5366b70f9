package org.waymark.lti.access;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.waymark.lti.CallFailure;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Method;
import org.waymark.lti.ServiceHttp.Reply;
import org.waymark.lti.Texts;
import org.waymark.lti.access.Trouble.Remedy;

/** Reads a bad answer, or the lack of one. */
final class Troubles {

    private static final Duration RETRY_AFTER_MAX = Duration.ofDays(1);
    private static final int DIGITS_MAX = 9;

    private Troubles() {}

    /** @param call what got no answer; what was sent may have been taken, so too long an answer to it is no lasting fault */
    static Trouble of(CallFailure failure, Call call) {
        Reason reason = Reason.valueOf(failure.kind().name());
        boolean isLasting = failure.kind() == CallFailure.Kind.ADDRESS_REFUSED
                || (failure.kind() == CallFailure.Kind.TOO_LONG && call.method() == Method.GET);
        return Trouble.of(isLasting ? Remedy.ASK : Remedy.RETRY, reason, 0, failure.getMessage());
    }

    /** @param now for a Retry-After that names a moment */
    static Trouble of(Reply reply, Instant now) {
        String words = Texts.words(reply.body());
        int status = reply.status();
        Optional<Duration> pause = retryAfter(reply, now);
        if (status >= 500) {
            return new Trouble(Remedy.RETRY, Reason.SERVER_ERROR, status, words, pause);
        }
        if (status >= 300 && status < 400) {
            return Trouble.of(Remedy.ASK, Reason.REDIRECTED, status, words);
        }
        return switch (status) {
            case 400, 422 -> Trouble.of(Remedy.GIVE_UP, Reason.BAD_REQUEST, status, words);
            // A clock that is wrong or a tool that is switched off for a while comes right again without our help.
            case 401 -> new Trouble(Remedy.RETRY, Reason.UNAUTHORISED, status, words, pause);
            case 403 -> Trouble.of(Remedy.ASK, Reason.FORBIDDEN, status, words);
            case 404, 410 -> Trouble.of(Remedy.ASK, Reason.GONE, status, words);
            case 408, 425, 429 -> new Trouble(Remedy.RETRY, Reason.BUSY, status, words, pause);
            default -> Trouble.of(Remedy.ASK, Reason.UNEXPECTED, status, words);
        };
    }

    /** Seconds or a moment; one in the past is no wait at all, and what cannot be read is none either. */
    static Optional<Duration> retryAfter(Reply reply, Instant now) {
        return reply.first("Retry-After")
                .map(String::strip)
                .flatMap(text -> isSeconds(text)
                        ? Optional.of(within(Duration.ofSeconds(Long.parseLong(text))))
                        : moment(text).map(then -> within(Duration.between(now, then))));
    }

    /** By how much the platform's clock is ahead of the moment its answer came. */
    static Optional<Duration> clockOffset(Reply reply, Instant now) {
        return reply.first("Date")
                .flatMap(Troubles::moment)
                .map(theirs -> Duration.ofSeconds(theirs.getEpochSecond() - now.getEpochSecond()));
    }

    private static boolean isSeconds(String text) {
        return !text.isEmpty() && text.length() <= DIGITS_MAX && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Duration within(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(RETRY_AFTER_MAX) > 0 ? RETRY_AFTER_MAX : asked;
    }
}
