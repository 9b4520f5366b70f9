package org.waymark.appraisal;

import java.util.Optional;

/**
 * One version of an objective, and who agreed to it.
 *
 * @param version 1 for the first wording; every other wording is the next
 */
record Objective(int version, ObjectiveWords words, WordingState state) {
    static Objective begin(ObjectiveWords words) {
        return new Objective(1, words, WordingState.DRAFTING);
    }

    /**
     * The next wording. The same words again change nothing and cost nobody's agreement.
     *
     * @param seen the version that the writer had before them
     * @return empty when the other has written since
     */
    Optional<Objective> rewrite(int seen, ObjectiveWords changed) {
        if (seen != version) {
            return Optional.empty();
        }
        if (changed.equals(words)) {
            return Optional.of(this);
        }
        return state.after(WordingAct.REWRITE).map(next -> new Objective(version + 1, changed, next));
    }

    /**
     * @param seen the version that was read
     * @return empty when another wording stands now, something is missing from it, or they have agreed already
     */
    Optional<Objective> agree(WordingAct who, int seen) {
        if (seen != version || !words.isWhole() || who == WordingAct.REWRITE || who == WordingAct.REPLACE_REVIEWER) {
            return Optional.empty();
        }
        return state.after(who).map(next -> new Objective(version, words, next));
    }
}
