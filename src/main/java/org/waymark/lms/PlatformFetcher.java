package org.waymark.lms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.waymark.lti.CallFailure;
import org.waymark.lti.GuardedHttp;
import org.waymark.lti.PlatformHttp;
import org.waymark.lti.ServiceHttp;

/**
 * Everything that goes out to a platform: key sets and services alike, through one guarded client, so that no address
 * escapes its rules. Each fetch of a key set is noted for the administrator and counted.
 */
@ApplicationScoped
class PlatformFetcher implements PlatformHttp, ServiceHttp {
    private static final int OK = 200;

    @Inject
    private LmsSettings settings;

    @Inject
    private KeyFetches fetches;

    private GuardedHttp http;

    @PostConstruct
    void prepare() {
        http = new GuardedHttp(settings.privatePlatformsAllowed());
    }

    @Override
    public Answer get(URI address, String accept, int bytesMax) throws IOException {
        try {
            Answer answer = http.get(address, accept, bytesMax);
            fetches.note(address, answer.status() == OK ? "" : "status_" + answer.status());
            return answer;
        } catch (CallFailure failure) {
            fetches.note(address, failure.kind().name().toLowerCase(java.util.Locale.ROOT));
            throw failure;
        }
    }

    @Override
    public Reply send(Call call) throws CallFailure {
        return http.send(call);
    }
}
