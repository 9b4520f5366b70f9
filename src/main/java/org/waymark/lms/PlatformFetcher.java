package org.waymark.lms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waymark.lti.PlatformHttp;

/**
 * Asks a platform over HTTP: two seconds to connect, four in all, no redirects, and only addresses that
 * {@link AddressRule} permits. The name is resolved and checked first; Java keeps that answer for the connection that
 * follows, so that a second answer of another kind is not asked for in between.
 */
@ApplicationScoped
class PlatformFetcher implements PlatformHttp {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final long WHOLE_SECONDS = 4;

    @Inject
    private LmsSettings settings;

    private AddressRule rule;
    private HttpClient client;

    @PostConstruct
    void prepare() {
        rule = new AddressRule(settings.privatePlatformsAllowed());
        client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public Answer get(URI address, String accept, int bytesMax) throws IOException {
        requirePermitted(address);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(WHOLE_SECONDS))
                .header("Accept", accept)
                .build();
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request, answer -> new LimitedBody(bytesMax));
        try {
            HttpResponse<byte[]> answer = coming.get(WHOLE_SECONDS, TimeUnit.SECONDS);
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (TimeoutException slow) {
            throw new IOException("no whole answer in time", slow);
        } catch (ExecutionException failed) {
            throw new IOException("no answer", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting", stopped);
        } finally {
            coming.cancel(true);
        }
    }

    private void requirePermitted(URI address) throws IOException {
        if (!rule.problem(address.toString()).isEmpty()) {
            throw new IOException("the address is not allowed");
        }
        for (InetAddress resolved : InetAddress.getAllByName(address.getHost())) {
            if (!rule.permits(resolved)) {
                throw new IOException("the address leads into a private network");
            }
        }
    }
}
