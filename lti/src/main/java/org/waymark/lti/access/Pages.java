package org.waymark.lti.access;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;
import org.waymark.lti.WebAddresses;

/** Reads a list that comes in pages, from the first to the last, never off its origin and never without end. */
public final class Pages {

    private final PlatformServices services;

    public Pages(PlatformServices services) {
        this.services = services;
    }

    /**
     * Asks for every page in turn.
     *
     * @param first the call for the first page
     * @param kept parameters that the first page was asked with and every next one is to have as well, for a platform may
     *     drop them from its links
     * @param pagesMax more pages are {@link Reason#ENDLESS}
     * @param reader given each page; the trouble it finds ends the reading
     * @return how many pages were read to the end of the list; anything else is a failure, and the list then incomplete
     */
    public Result<Integer> read(
            Registration registration,
            Scope scope,
            Call first,
            Map<String, String> kept,
            int pagesMax,
            Function<Reply, Optional<Trouble>> reader) {
        Set<URI> asked = new HashSet<>();
        Call call = first;
        for (int page = 1; page <= pagesMax; page++) {
            asked.add(call.address());
            Result<Reply> result = services.send(registration, scope, call);
            if (result instanceof Result.Failure<Reply> failure) {
                return failure.as();
            }
            Optional<Duration> offset = result.clockOffset();
            Reply reply = ((Result.Success<Reply>) result).value();
            Optional<Trouble> trouble = reader.apply(reply);
            if (trouble.isPresent()) {
                return new Result.Failure<>(trouble.get(), offset);
            }
            Optional<String> link = Links.next(reply.all("Link"));
            if (link.isEmpty()) {
                return new Result.Success<>(page, offset);
            }
            // A link that cannot be followed must not pass for the end of the list.
            Optional<URI> next = Links.resolve(call.address(), link.get()).map(one -> with(one, kept));
            if (next.isEmpty()) {
                return new Result.Failure<>(
                        Trouble.unusable(Reason.INCOMPLETE, "the link to the next page is no address"), offset);
            }
            Optional<Trouble> astray = astray(next.get(), first.address(), asked);
            if (astray.isPresent()) {
                return new Result.Failure<>(astray.get(), offset);
            }
            call = first.to(next.get());
        }
        return new Result.Failure<>(Trouble.unusable(Reason.ENDLESS, "more pages than can be right"), Optional.empty());
    }

    private static Optional<Trouble> astray(URI next, URI first, Set<URI> asked) {
        if (!WebAddresses.origin(next).equals(WebAddresses.origin(first))) {
            return Optional.of(Trouble.unusable(Reason.FOREIGN_HOST, "the next page is on another host"));
        }
        return asked.contains(next)
                ? Optional.of(Trouble.unusable(Reason.ENDLESS, "the next page is one already read"))
                : Optional.empty();
    }

    private static URI with(URI link, Map<String, String> kept) {
        URI whole = link;
        for (Map.Entry<String, String> parameter : kept.entrySet()) {
            if (!names(link).contains(parameter.getKey())) {
                whole = WebAddresses.with(whole, parameter.getKey(), parameter.getValue());
            }
        }
        return whole;
    }

    private static Set<String> names(URI address) {
        Set<String> names = new HashSet<>();
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        for (String pair : query.split("&", -1)) {
            names.add(pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair);
        }
        return names;
    }
}
