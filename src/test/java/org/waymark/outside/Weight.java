package org.waymark.outside;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser fetches from Waymark to show a first page, as it comes over the line. The launch itself is not counted. */
final class Weight {
    private final List<Request> finished = new CopyOnWriteArrayList<>();

    Weight(BrowserContext profile, URI tool) {
        profile.onRequestFinished(request -> {
            if (request.url().startsWith(tool.toString()) && !request.url().contains("/lti/")) {
                finished.add(request);
            }
        });
    }

    int requests() {
        return finished.size();
    }

    long bytes() {
        return finished.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }
}
