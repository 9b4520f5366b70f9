package org.waymark.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An excerpt as somebody who may read it sees it.
 *
 * @param kind     of the record it is from
 * @param asker    name of whoever asked for it
 * @param other    name of the other party
 * @param reader   name of the mentor it goes to; empty for the portfolio of whoever asked
 * @param part     what the visitor is in it: {@code asker}, {@code other} or {@code reader}
 * @param words    the chosen lines
 * @param hash     64 hexadecimal digits, of the fingerprint of the paper and the lines
 * @param answer   what the other party said to it; may be empty
 */
public record ExcerptSummary(
        UUID id,
        UUID paper,
        String paperHash,
        String kind,
        String asker,
        String other,
        Optional<String> reader,
        String part,
        ExcerptState state,
        String why,
        String words,
        String hash,
        Instant askedAt,
        Optional<Instant> answeredAt,
        String answer,
        Optional<Instant> endedAt) {
    public String path() {
        return "/records/excerpts/" + id;
    }

    public boolean is(ExcerptState wanted) {
        return state == wanted;
    }

    /** Whether the visitor is to say yes or no. */
    public boolean isToAnswer() {
        return part.equals("other") && state == ExcerptState.ASKED;
    }

    /** Whether the visitor can take it back. */
    public boolean isToEnd() {
        return !part.equals("reader")
                && (state == ExcerptState.GIVEN || (state == ExcerptState.ASKED && part.equals("asker")));
    }
}
