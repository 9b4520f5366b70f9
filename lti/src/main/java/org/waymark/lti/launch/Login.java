package org.waymark.lti.launch;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * The answer to a login initiation. The caller sets a cookie, named by the handle, holding the secret, for as long as
 * {@link Logins#LIFETIME}, and redirects (302). Where the platform offers storage, a page puts the secret there as well,
 * waits for the answer or a moment, and then goes to the same address.
 *
 * @param registrationId whose login it is, by our own id
 * @param redirect the platform's authorization endpoint with the whole request in its query
 * @param browserHandle public name of this login, see {@link org.waymark.lti.State#browserHandle()}
 * @param browserSecret known to this browser only, 43 characters; differs from the state
 * @param storage the message that puts the secret into the platform's storage, if it offers one
 */
public record Login(
        UUID registrationId,
        URI redirect,
        String browserHandle,
        String browserSecret,
        Optional<StorageMessage> storage) {

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "Login[" + browserHandle + "]";
    }
}
