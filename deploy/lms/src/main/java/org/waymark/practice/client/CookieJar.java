package org.waymark.practice.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies of one browser, per host and port. In a frame of another site only cookies that are Secure, SameSite=None and
 * Partitioned are kept, as Chromium does; plain http on a loopback host counts as secure.
 */
final class CookieJar {
    /** Where pages are shown, which decides what is kept. */
    enum Place {
        IN_FRAME,
        AT_TOP,
        COOKIES_REFUSED
    }

    private final Place place;
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();

    CookieJar(Place place) {
        this.place = place;
    }

    void keep(URI from, List<String> setCookies) {
        for (String line : setCookies) {
            String[] parts = line.split(";");
            int equals = parts[0].indexOf('=');
            String name = parts[0].substring(0, Math.max(equals, 0)).trim();
            if (!name.isEmpty() && isKept(name, attributes(parts))) {
                change(from, name, parts[0].substring(equals + 1).trim(), attributes(parts));
            }
        }
    }

    String header(URI to) {
        return cookies.getOrDefault(to.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Map<String, String> of(URI address) {
        return Map.copyOf(cookies.getOrDefault(address.getAuthority(), Map.of()));
    }

    void clear() {
        cookies.clear();
    }

    private boolean isKept(String name, Map<String, String> attributes) {
        if (place == Place.COOKIES_REFUSED) {
            return false;
        }
        boolean isSecure = attributes.containsKey("secure");
        boolean isHostBound = attributes.getOrDefault("path", "").equals("/") && !attributes.containsKey("domain");
        if (name.startsWith("__Host-") && !(isSecure && isHostBound)) {
            return false;
        }
        boolean isForFrames = isSecure
                && attributes.getOrDefault("samesite", "").equalsIgnoreCase("none")
                && attributes.containsKey("partitioned");
        return place == Place.AT_TOP || isForFrames;
    }

    private void change(URI from, String name, String value, Map<String, String> attributes) {
        Map<String, String> ofHost = cookies.computeIfAbsent(from.getAuthority(), host -> new LinkedHashMap<>());
        String age = attributes.getOrDefault("max-age", "1");
        if (age.equals("0") || age.startsWith("-")) {
            ofHost.remove(name);
        } else {
            ofHost.put(name, value);
        }
    }

    private static Map<String, String> attributes(String[] parts) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].trim().split("=", 2);
            attributes.put(pair[0].toLowerCase(Locale.ROOT), pair.length == 2 ? pair[1] : "");
        }
        return attributes;
    }
}
