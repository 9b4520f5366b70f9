package org.waymark.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that never enter the database, from a file of the operator's: a line each, a name and 32 bytes in Base64. The
 * first line encrypts what is new; the others open what was encrypted with them.
 */
public final class MasterKeys {
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_-]{1,40})[ \\t]+([A-Za-z0-9+/]{43}=)");

    private final Map<String, byte[]> keys;
    private final String first;

    private MasterKeys(Map<String, byte[]> keys) {
        this.keys = keys;
        this.first = keys.keySet().iterator().next();
    }

    /** Refuses a file without a key or with a line that is none, by its number and without showing it. */
    static MasterKeys read(Path file) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    Matcher parts = LINE.matcher(line.strip());
                    if (!parts.matches()) {
                        throw new IllegalArgumentException("line " + number + " is not a name and 32 bytes in Base64");
                    }
                    if (keys.put(parts.group(1), Base64.getDecoder().decode(parts.group(2))) != null) {
                        throw new IllegalArgumentException("line " + number + " has a name that stands above already");
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("the file cannot be read", unreadable);
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("the file has no key");
        }
        return new MasterKeys(keys);
    }

    /** Asked before the server starts; needs no container. @return what is wrong with the file, or an empty text */
    public static String problem(Path file) {
        try {
            read(file);
            return "";
        } catch (IllegalArgumentException fault) {
            return "WAYMARK_RECORDS_KEYS: " + fault.getMessage() + ".";
        }
    }

    /** Name of the key that encrypts what is new. */
    String first() {
        return first;
    }

    byte[] close(String context, byte[] plain) {
        return Cipherer.close(keys.get(first), context, plain);
    }

    byte[] open(String name, String context, byte[] closed) {
        byte[] key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException("The master key " + name + " is not in the file of WAYMARK_RECORDS_KEYS");
        }
        return Cipherer.open(key, context, closed);
    }

    boolean has(String name) {
        return keys.containsKey(name);
    }

    /** A key for this purpose alone; the name must be one that {@link #has} knows. */
    byte[] derived(String name, String purpose) {
        return Hashes.hmac(keys.get(name), purpose);
    }
}
