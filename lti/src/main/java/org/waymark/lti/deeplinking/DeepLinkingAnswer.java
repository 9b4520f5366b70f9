package org.waymark.lti.deeplinking;

import java.net.URI;

/**
 * The answer, to be posted by the browser.
 *
 * @param returnUrl action of the form
 * @param jwt value of its one field, {@link #FIELD}
 */
public record DeepLinkingAnswer(URI returnUrl, String jwt) {

    /** Name of the form's field. */
    public static final String FIELD = "JWT";

    /** Leaves the signed text out. */
    @Override
    public String toString() {
        return "DeepLinkingAnswer[" + returnUrl.getHost() + "]";
    }
}
