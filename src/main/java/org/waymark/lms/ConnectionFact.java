package org.waymark.lms;

import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;

/**
 * What a room knows about the health of a connection to an LMS. A room implements it as a bean; CDI collects, and the
 * page of the administrator shows them all. Facts hold no personal data.
 */
public interface ConnectionFact {
    /**
     * One line of the page.
     *
     * @param labelKey key of the label
     * @param text     what is the case, already worded
     * @param isGood   false draws the administrator's eye
     */
    record Line(String labelKey, String text, boolean isGood) {}

    /** Place among the others, lowest first. */
    int order();

    /** Lines about one platform; empty where there is nothing to tell. The tenant has been entered. */
    List<Line> about(OrganisationId organisation, UUID platform);
}
