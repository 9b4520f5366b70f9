package org.waymark.programme;

import java.util.Locale;

/** The kind of record that a follow-up ends in; a record of that kind closes it. */
public enum FollowUpType {
    /** A session of one's own supervision. */
    OWN_SUPERVISION,
    /** One's own appraisal. */
    OWN_APPRAISAL,
    /** Supervision or appraisal of the people one supervises. */
    SUPERVISION_GIVEN,
    /** A supervision agreement. */
    AGREEMENT,
    /** A meeting with a mentor. */
    MENTOR,
    /** Something in the organisation, or for oneself; ticked by hand. */
    ORGANISATION;

    /** @return the word that content files use, and the second part of a message key */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
