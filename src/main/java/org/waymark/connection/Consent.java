package org.waymark.connection;

import java.util.Set;

/**
 * What the administrator of an LMS is asked to agree to.
 *
 * @param organisation whose people will come from there
 * @param host         of the LMS
 * @param product      what it says it is; may be empty
 * @param code         one-time code for the form
 * @param origins      of the LMS, which shows the page in a frame
 */
public record Consent(String organisation, String host, String product, String code, Set<String> origins) {
    /** Leaves the code out. */
    @Override
    public String toString() {
        return "Consent[" + host + "]";
    }
}
