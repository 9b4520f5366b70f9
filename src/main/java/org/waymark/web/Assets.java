package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Our own files for the browser, from {@code resources/assets}: read once, compressed once, and addressed by a hash of
 * their content, so that a browser never asks twice and never has an old one.
 */
@ApplicationScoped
class Assets {
    /** A file as it is sent. */
    record Asset(byte[] plain, byte[] zipped, String hash, String type) {}

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}\\.(css|js|svg)");
    private static final Pattern IMPORT = Pattern.compile("\"\\./([a-z0-9-]+\\.js)\"");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml");
    private static final int HASH_CHARACTERS = 12;

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /** Address with the hash of the content; an unknown name is a mistake of ours. */
    String address(String name) {
        return "/assets/" + versioned(name);
    }

    Optional<Asset> find(String name) {
        Asset known = assets.get(name);
        if (known == null && NAME.matcher(name).matches()) {
            known = read(name);
            if (known != null) {
                assets.put(name, known);
            }
        }
        return Optional.ofNullable(known);
    }

    private String versioned(String name) {
        return name + "?v="
                + find(name)
                        .orElseThrow(() -> new IllegalArgumentException("No asset " + name))
                        .hash();
    }

    private Asset read(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return source("/assets/" + name)
                .map(text -> switch (ending) {
                    case "css" -> Stylesheet.complete(text);
                    case "js" -> withVersionedImports(text);
                    default -> text;
                })
                .map(text -> asset(text.getBytes(StandardCharsets.UTF_8), TYPES.get(ending)))
                .orElse(null);
    }

    /** Scripts import one another by relative name; the hash of the other is added here. Circles are not allowed. */
    private String withVersionedImports(String script) {
        return IMPORT.matcher(script)
                .replaceAll(found -> Matcher.quoteReplacement("\"./" + versioned(found.group(1)) + "\""));
    }

    static Optional<String> source(String path) {
        try (InputStream file = Assets.class.getResourceAsStream(path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asset asset(byte[] plain, String type) {
        try {
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
                gzip.write(plain);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            String hash = HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
            return new Asset(plain, zipped.toByteArray(), hash, type);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256 and gzip", e);
        }
    }
}
