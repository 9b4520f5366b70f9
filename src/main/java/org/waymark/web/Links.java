package org.waymark.web;

import java.util.Optional;
import org.waymark.Visitor;

/** Addresses of pages: inside a visit they carry its seat, so that a browser with two visits never mixes them. */
final class Links {
    static final String VISIT = "/v/";

    private Links() {}

    static String within(Optional<Visitor> visitor, String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("A path within Waymark starts with one slash");
        }
        return visitor.map(present -> VISIT + present.seat() + path).orElse(path);
    }
}
