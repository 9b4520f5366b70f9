package org.waymark.lti.launch;

import java.util.Optional;

/**
 * What the platform tells about somebody, which may be nothing. For display only: never a key, never a proof of being
 * somebody we know.
 *
 * @param name 1..1000 characters, like the others, without control characters; still to be escaped
 */
public record Person(
        Optional<String> name, Optional<String> givenName, Optional<String> familyName, Optional<String> email) {

    /** The full name, or what can be put together from its parts. */
    public Optional<String> displayName() {
        return name.or(() -> givenName.map(
                        given -> familyName.map(family -> given + " " + family).orElse(given)))
                .or(() -> familyName);
    }

    /** Says only what is known, not what it is. */
    @Override
    public String toString() {
        return "Person[hasName=" + displayName().isPresent() + ", hasEmail=" + email.isPresent() + "]";
    }
}
