package org.waymark.connection.web;

import org.waymark.connection.Consent;

/** @param token the LMS's own word for this registration, which its form brings back */
public record RegisterPage(Consent consent, String token) {
    /** Leaves the token out. */
    @Override
    public String toString() {
        return "RegisterPage[" + consent + "]";
    }
}
