package org.waymark.start;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of one Waymark process, read from the environment and checked before anything starts.
 *
 * @param port    1..65535, where HTTP is served
 * @param address the interface to listen on; loopback unless set, because a proxy with TLS stands in front
 * @param database where Waymark's PostgreSQL is, and the two roles that use it
 */
record StartSettings(
        int port,
        String address,
        URI baseUrl,
        DatabaseSettings database,
        Path platforms,
        Optional<Path> content,
        Optional<Path> logos,
        Path recordsKeys,
        Optional<Path> auditRoots,
        boolean privatePlatformsAllowed,
        int loginsPerMinute,
        int keyRotationDays,
        String trustedProxies) {

    static StartSettings read(Map<String, String> environment) {
        return new StartSettings(
                number(environment, "WAYMARK_PORT", 1, 65_535, Optional.empty()),
                address(optional(environment, "WAYMARK_ADDRESS").orElse("127.0.0.1")),
                baseUrl(needed(environment, "WAYMARK_BASE_URL")),
                DatabaseSettings.read(environment),
                readableFile("WAYMARK_PLATFORMS", needed(environment, "WAYMARK_PLATFORMS")),
                optional(environment, "WAYMARK_CONTENT").map(path -> readableFolder("WAYMARK_CONTENT", path)),
                optional(environment, "WAYMARK_LOGOS").map(path -> readableFolder("WAYMARK_LOGOS", path)),
                recordsKeys(environment),
                auditRoots(environment),
                truth(environment, "WAYMARK_ALLOW_PRIVATE_PLATFORMS"),
                number(environment, "WAYMARK_LOGINS_PER_MINUTE", 0, 1_000_000, Optional.of(600)),
                keyRotationDays(environment),
                optional(environment, "WAYMARK_TRUSTED_PROXIES").orElse(""));
    }

    static Path recordsKeys(Map<String, String> environment) {
        return readableFile("WAYMARK_RECORDS_KEYS", needed(environment, "WAYMARK_RECORDS_KEYS"));
    }

    static Optional<Path> auditRoots(Map<String, String> environment) {
        return optional(environment, "WAYMARK_AUDIT_ROOTS").map(path -> readableFolder("WAYMARK_AUDIT_ROOTS", path));
    }

    static String needed(Map<String, String> environment, String name) {
        return optional(environment, name)
                .orElseThrow(() ->
                        new StartFault("The setting " + name + " is missing; deploy/settings.md says what it is."));
    }

    private static Optional<String> optional(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int number(
            Map<String, String> environment, String name, int least, int most, Optional<Integer> usual) {
        Optional<String> text = optional(environment, name);
        if (text.isEmpty() && usual.isPresent()) {
            return usual.get();
        }
        String given = text.orElseGet(() -> needed(environment, name));
        try {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // The sentence below says the same of text and of a number out of range.
        }
        throw new StartFault("The setting " + name + " must be a whole number from " + least + " to " + most + ", not '"
                + given + "'.");
    }

    /** A key is published for a day before it signs, so it cannot be followed by another the next day. */
    private static int keyRotationDays(Map<String, String> environment) {
        int days = number(environment, "WAYMARK_KEY_ROTATION_DAYS", 0, 3650, Optional.of(90));
        if (days == 1) {
            throw new StartFault("The setting WAYMARK_KEY_ROTATION_DAYS must be 0 or from 2 to 3650, not '1'.");
        }
        return days;
    }

    private static boolean truth(Map<String, String> environment, String name) {
        String given = environment.getOrDefault(name, "false").strip();
        if (given.equals("true") || given.equals("false") || given.isEmpty()) {
            return given.equals("true");
        }
        throw new StartFault("The setting " + name + " must be true or false, not '" + given + "'.");
    }

    private static String address(String given) {
        try {
            return InetAddress.getByName(given).getHostAddress();
        } catch (UnknownHostException unknown) {
            throw new StartFault(
                    "The setting WAYMARK_ADDRESS must be an address of this machine, not '" + given + "'.");
        }
    }

    static URI baseUrl(String given) {
        try {
            URI address = URI.create(given);
            String scheme = address.getScheme();
            boolean isPlain = address.getPath() == null
                    || address.getPath().isEmpty()
                    || address.getPath().equals("/");
            if (("https".equals(scheme) || "http".equals(scheme))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && isPlain) {
                return URI.create(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Answered below.
        }
        throw new StartFault("The setting WAYMARK_BASE_URL must be an address such as https://waymark.example.org,"
                + " without a path, not '" + given + "'.");
    }

    private static Path readableFile(String name, String given) {
        Path path = Path.of(given);
        if (Files.isRegularFile(path) && Files.isReadable(path)) {
            return path;
        }
        throw new StartFault("The setting " + name + " names '" + given + "', which is not a file that can be read.");
    }

    private static Path readableFolder(String name, String given) {
        Path path = Path.of(given);
        if (Files.isDirectory(path) && Files.isReadable(path)) {
            return path;
        }
        throw new StartFault("The setting " + name + " names '" + given + "', which is not a folder that can be read.");
    }
}
