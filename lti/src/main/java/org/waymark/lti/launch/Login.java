package org.waymark.lti.launch;

import java.net.URI;

/**
 * The answer to a login initiation. The caller sets a cookie, named by the handle, holding the secret, for as long as
 * {@link Logins#LIFETIME}, and redirects (302).
 *
 * @param redirect the platform's authorization endpoint with the whole request in its query
 * @param browserHandle public name of this login, see {@link org.waymark.lti.State#browserHandle()}
 * @param browserSecret known to this browser only, 43 characters; differs from the state
 */
public record Login(URI redirect, String browserHandle, String browserSecret) {

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "Login[" + browserHandle + "]";
    }
}
