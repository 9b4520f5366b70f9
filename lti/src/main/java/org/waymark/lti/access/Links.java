package org.waymark.lti.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.lti.WebAddresses;

/**
 * Link headers as platforms write them: several in one header or each in its own, the relation in quotes, bare, or in
 * the curly quotes of a word processor (Moodle). Source: RFC 8288.
 */
final class Links {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern RELATION = Pattern.compile(";\\s*rel\\s*=\\s*(\"[^\"]*\"|[^\\s;,\"]+)");

    private Links() {}

    /** What stands behind {@code rel="next"}, as written; empty where there is no such link. */
    static Optional<String> next(List<String> headers) {
        for (String header : headers) {
            Matcher link = LINK.matcher(plain(header));
            while (link.find()) {
                if (isNext(link.group(2))) {
                    return Optional.of(link.group(1).strip());
                }
            }
        }
        return Optional.empty();
    }

    /** The address that a link means, seen from the one asked; empty where it means none. */
    static Optional<URI> resolve(URI asked, String link) {
        try {
            // Java reads a link of only a query by an older rule, which loses the last part of the path.
            String text = link.startsWith("?") ? asked.getRawPath() + link : link;
            return WebAddresses.parse(asked.resolve(text).toString());
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** HTTP hands bytes over as ISO 8859-1; read as the UTF-8 they were, curly quotes can be found and straightened. */
    private static String plain(String header) {
        String text = header.chars().allMatch(c -> c < 0x100)
                ? new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                : header;
        return text.replace('\u201C', '"').replace('\u201D', '"').replace('\u201E', '"');
    }

    private static boolean isNext(String parameters) {
        Matcher relation = RELATION.matcher(parameters);
        if (!relation.find()) {
            return false;
        }
        String names = relation.group(1).replace("\"", " ").strip().toLowerCase(Locale.ROOT);
        return List.of(names.split("\\s+")).contains("next");
    }
}
