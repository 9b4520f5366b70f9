package org.waymark.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The headers that protect an answer, as trust decides them: nothing loaded from elsewhere, framed by this visit's
 * platform only, kept by nobody. OWASP ASVS 5.0, 3.4.
 */
final class Headers {
    static final String NO_STORE = "no-store";

    private static final String POWERS = "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";
    private static final String ANY_PLATFORM = "https:";
    private static final String THIS_MACHINE = " http://localhost:* http://127.0.0.1:*";

    private Headers() {}

    static Map<String, String> of(
            boolean isDataFree, Set<String> framers, Set<String> formTargets, WebSettings settings) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                        + " connect-src 'self'; form-action " + listed("'self'", formTargets)
                        + "; base-uri 'none'; frame-ancestors "
                        + ancestors(isDataFree, framers, settings.allowsPrivatePlatforms()));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", POWERS);
        if (settings.isEncrypted()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }

    /** Our own pages inside the frame count as ancestors of nothing, so 'self' is not listed. */
    private static String ancestors(boolean isDataFree, Set<String> framers, boolean allowsPrivatePlatforms) {
        if (!framers.isEmpty()) {
            return String.join(" ", new TreeSet<>(framers));
        }
        if (isDataFree) {
            return ANY_PLATFORM + (allowsPrivatePlatforms ? THIS_MACHINE : "");
        }
        return "'none'";
    }

    private static String listed(String first, Set<String> more) {
        return more.isEmpty() ? first : first + " " + String.join(" ", new TreeSet<>(more));
    }
}
