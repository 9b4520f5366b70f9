package org.waymark.programme;

import java.time.Instant;
import org.waymark.OrganisationId;

/** Texts of another room that their owners removed. A bean; CDI collects; {@link Retention} asks it when their time is over. */
public interface RemovedTexts {
    /** For so long they can be put back. */
    int DAYS_KEPT = 30;

    /**
     * Deletes the words, those first that were removed longest ago. Inside a transaction of that organisation.
     *
     * @return how many texts, at most as many as asked for
     */
    int forget(OrganisationId organisation, Instant removedBefore, int most);
}
