package org.waymark.appraisal;

import java.util.Map;
import java.util.Optional;

/** How far the two people are with one wording. What the table does not name cannot happen. */
enum WordingState {
    DRAFTING,
    REVIEWEE_AGREED,
    REVIEWER_AGREED,
    AGREED;

    private static final Map<WordingState, Map<WordingAct, WordingState>> TABLE = Map.of(
            DRAFTING,
            Map.of(
                    WordingAct.REWRITE, DRAFTING,
                    WordingAct.REVIEWEE_AGREES, REVIEWEE_AGREED,
                    WordingAct.REVIEWER_AGREES, REVIEWER_AGREED,
                    WordingAct.REPLACE_REVIEWER, DRAFTING),
            REVIEWEE_AGREED,
            Map.of(
                    WordingAct.REWRITE, DRAFTING,
                    WordingAct.REVIEWER_AGREES, AGREED,
                    WordingAct.REPLACE_REVIEWER, DRAFTING),
            REVIEWER_AGREED,
            Map.of(
                    WordingAct.REWRITE, DRAFTING,
                    WordingAct.REVIEWEE_AGREES, AGREED,
                    WordingAct.REPLACE_REVIEWER, DRAFTING),
            AGREED,
            Map.of(
                    WordingAct.REWRITE, DRAFTING,
                    WordingAct.REPLACE_REVIEWER, DRAFTING));

    Optional<WordingState> after(WordingAct act) {
        return Optional.ofNullable(TABLE.get(this).get(act));
    }
}
