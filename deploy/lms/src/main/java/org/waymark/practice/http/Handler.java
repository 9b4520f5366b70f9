package org.waymark.practice.http;

import java.io.IOException;

/** What stands behind the addresses of the server. */
@FunctionalInterface
public interface Handler {
    Answer answer(Request request) throws IOException;
}
