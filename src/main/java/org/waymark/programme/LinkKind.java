package org.waymark.programme;

import java.util.Locale;

/** What stands at the other end of a link. */
public enum LinkKind {
    /** To watch. */
    FILM,
    /** To watch in extracts. */
    WEBINAR,
    /** To read. */
    BRIEFING,
    /** The standards themselves. */
    STANDARDS,
    /** A framework, handbook or diagnostic. */
    FRAMEWORK,
    /** A tool with a printed number. */
    TOOL,
    /** A plan of steps over time. */
    PATHWAY,
    /** A model of supervision. */
    MODEL,
    /** Anything else, such as an organisation's own page. */
    PAGE;

    /** @return the word that content files use, and the second part of a message key */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
