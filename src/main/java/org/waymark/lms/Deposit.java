package org.waymark.lms;

import java.net.URI;
import java.util.Set;
import org.waymark.lti.launch.StorageMessage;

/**
 * What the page after a login puts into the storage of the LMS, and where it goes on to.
 *
 * @param message what is put there; holds a secret of this browser
 * @param onward  the sign-in of the LMS
 * @param framers origins that may frame the page
 */
public record Deposit(StorageMessage message, URI onward, Set<String> framers) {
    /** Leaves the secret and the state out. */
    @Override
    public String toString() {
        return "Deposit[]";
    }
}
