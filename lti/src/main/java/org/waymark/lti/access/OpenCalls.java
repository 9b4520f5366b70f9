package org.waymark.lti.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.waymark.lti.CallFailure;
import org.waymark.lti.ServiceHttp;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;

/** Calls that need no token of ours; the trouble is told as for services. */
public final class OpenCalls {

    private final ServiceHttp http;
    private final InstantSource clock;

    public OpenCalls(ServiceHttp http, InstantSource clock) {
        this.http = http;
        this.clock = clock;
    }

    /** Makes one call; success is status 200 to 299. */
    public Result<Reply> send(Call call) {
        Reply reply;
        try {
            reply = http.send(call);
        } catch (CallFailure failure) {
            return new Result.Failure<>(Troubles.of(failure, call), Optional.empty());
        }
        Instant now = clock.instant();
        return reply.isSuccess()
                ? new Result.Success<>(reply, Troubles.clockOffset(reply, now))
                : new Result.Failure<>(Troubles.of(reply, now), Troubles.clockOffset(reply, now));
    }
}
