package org.waymark.lti;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.Security;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Platform HTTP on the JDK's client: addresses pass an {@link AddressGuard}, redirects are answers like any other, two
 * seconds to connect; a document is there within two more, and a service call takes no longer than it may.
 *
 * <p>A name server that tells the guard one address and the connection another is met twice: the JVM remembers the
 * guard's answer for the connection that follows at once (so a lifetime of zero for such answers is refused here), and a
 * private host behind another's name has no certificate for it.
 */
public final class GuardedHttp implements PlatformHttp, ServiceHttp {

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
    public Answer get(URI address, String accept, int bytesMax) throws CallFailure {
        Reply reply = send(Call.get(address, accept, bytesMax).within(CONNECT.plus(ANSWER)));
        return new Answer(reply.status(), reply.first("Content-Type").orElse(""), reply.body());
    }

    @Override
    public Reply send(Call call) throws CallFailure {
        guard.check(call.address());
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request(call), information -> new CappedBody(call.bytesMax()));
        try {
            // The client's own limit ends with the headers; this one covers a body that trickles in as well.
            HttpResponse<byte[]> response = sent.get(call.patience().toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(response.statusCode(), response.headers().map(), response.body());
        } catch (TimeoutException slow) {
            throw new CallFailure(CallFailure.Kind.TIMEOUT, "no answer in time");
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CallFailure(CallFailure.Kind.UNREACHABLE, "stopped while waiting");
        } finally {
            sent.cancel(true);
        }
    }

    private static HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.address())
                .timeout(call.patience())
                .header("User-Agent", USER_AGENT)
                .method(
                        call.method().name(),
                        call.body().length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::setHeader);
        return request.build();
    }

    private static CallFailure failure(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof CallFailure known) {
                return known;
            }
            if (one instanceof HttpTimeoutException) {
                return new CallFailure(CallFailure.Kind.TIMEOUT, "no answer in time", cause);
            }
            if (one instanceof SSLException) {
                return new CallFailure(CallFailure.Kind.TLS, "no secure connection", cause);
            }
        }
        return new CallFailure(CallFailure.Kind.UNREACHABLE, "no answer", cause);
    }
}
