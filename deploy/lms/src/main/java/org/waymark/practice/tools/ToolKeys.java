package org.waymark.practice.tools;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keys of the tools, fetched from where they publish them. A key set is kept as Moodle keeps it: until a key is asked for
 * that is not in it, or that does not say for which algorithm it is.
 */
public final class ToolKeys {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final Map<URI, JWKSet> kept = new ConcurrentHashMap<>();
    private final AtomicInteger fetches = new AtomicInteger();

    /** How often a key set was fetched, for tests of a rotation. */
    public int fetches() {
        return fetches.get();
    }

    Optional<RSAKey> key(Tool tool, String keyId) {
        URI address = tool.addresses().keys();
        Optional<RSAKey> known = in(kept.get(address), keyId).filter(key -> key.getAlgorithm() != null);
        return known.isPresent() ? known : in(fetched(address), keyId);
    }

    private static Optional<RSAKey> in(JWKSet keys, String keyId) {
        JWK key = keys == null || keyId == null ? null : keys.getKeyByKeyId(keyId);
        return key instanceof RSAKey rsa ? Optional.of(rsa) : Optional.empty();
    }

    private JWKSet fetched(URI address) {
        fetches.incrementAndGet();
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            JWKSet keys = JWKSet.parse(answer.body());
            kept.put(address, keys);
            return keys;
        } catch (IOException | ParseException e) {
            return new JWKSet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new JWKSet();
        }
    }
}
