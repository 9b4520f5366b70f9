package org.waymark.lti;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Security;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Platform HTTP on the JDK's client: addresses pass an {@link AddressGuard}, redirects are answers like any other, two
 * seconds to connect and two more for the whole answer.
 *
 * <p>A name server that tells the guard one address and the connection another is met twice: the JVM remembers the
 * guard's answer for the connection that follows at once (so a lifetime of zero for such answers is refused here), and a
 * private host behind another's name has no certificate for it.
 */
public final class GuardedHttp implements PlatformHttp {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final String USER_AGENT = "Waymark";

    private final AddressGuard guard;
    private final HttpClient client;

    /** @param isPrivateAllowed true permits plain http, loopback and private networks */
    public GuardedHttp(boolean isPrivateAllowed) {
        this(new AddressGuard(isPrivateAllowed));
        if (!isPrivateAllowed && "0".equals(Security.getProperty("networkaddress.cache.ttl"))) {
            throw new IllegalStateException(
                    "networkaddress.cache.ttl is 0: platform addresses could not be checked; set it to 1 or more");
        }
    }

    GuardedHttp(AddressGuard guard) {
        this.guard = guard;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    @Override
    public Answer get(URI address, String accept, int bytesMax) throws IOException {
        guard.check(address);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(CONNECT.plus(ANSWER))
                .header("Accept", accept)
                .header("User-Agent", USER_AGENT)
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request, information -> new CappedBody(bytesMax));
        try {
            // The client's own limit ends with the headers; this one covers a body that trickles in as well.
            HttpResponse<byte[]> response = sent.get(CONNECT.plus(ANSWER).toMillis(), TimeUnit.MILLISECONDS);
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response.body());
        } catch (TimeoutException slow) {
            throw new IOException("no answer in time");
        } catch (ExecutionException failed) {
            throw new IOException("no answer", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting");
        } finally {
            sent.cancel(true);
        }
    }
}
