package org.waymark.lms;

import java.net.URI;

/**
 * What was chosen, signed, for the browser to carry to the LMS.
 *
 * @param returnTo on a host of the platform, checked
 * @param token    the signed text
 * @param count    how many were chosen
 */
public record PickedAnswer(URI returnTo, String token, int count) {
    /** Where the form of the answer leads, for the page's protecting headers. */
    public String returnOrigin() {
        return returnTo.getScheme() + "://" + returnTo.getRawAuthority();
    }

    /** Leaves the signed text out. */
    @Override
    public String toString() {
        return "PickedAnswer[" + count + "]";
    }
}
