package org.waymark.practice.grades;

import org.waymark.practice.http.Request;
import org.waymark.practice.tools.ServiceGate.Refusal;

/** Media types that have to fit to the letter, parameters included. */
final class MediaTypes {
    private MediaTypes() {}

    static void requireAccept(Request request, String type) throws Refusal {
        require(request, request.header("accept"), type, true);
    }

    static void requireContent(Request request, String type) throws Refusal {
        require(request, request.header("content-type"), type, false);
    }

    private static void require(Request request, String sent, String type, boolean mayBeMissing) throws Refusal {
        if (!sent.equals(type) && !(mayBeMissing && sent.isEmpty())) {
            throw new Refusal(400, "No handler found for " + request.path() + " " + sent);
        }
    }
}
