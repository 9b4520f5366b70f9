package org.waymark.lti;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: calling a platform's services over HTTP. Like {@link PlatformHttp} it never follows redirects and never waits
 * without end, and it hands out the headers that services answer with.
 */
public interface ServiceHttp {

    /**
     * Makes one call.
     *
     * @return the answer, whatever its status
     * @throws CallFailure where there is none; whether the platform acted on the call is then unknown
     */
    Reply send(Call call) throws CallFailure;

    /**
     * One call.
     *
     * @param method GET or POST; there is nothing in this tool that deletes
     * @param address absolute
     * @param headers by name
     * @param body empty for GET
     * @param bytesMax a longer answer is an error, and is not read to its end
     * @param patience for the whole answer, to its last byte
     */
    @SuppressWarnings("ArrayRecordComponent") // Written once by its one receiver and never compared.
    record Call(Method method, URI address, Map<String, String> headers, byte[] body, int bytesMax, Duration patience) {

        private static final byte[] NOTHING = {};
        private static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);

        public Call {
            headers = Map.copyOf(headers);
        }

        /** Reads one document. */
        public static Call get(URI address, String accept, int bytesMax) {
            return new Call(Method.GET, address, Map.of("Accept", accept), NOTHING, bytesMax, USUAL_PATIENCE);
        }

        /** Sends one document. */
        public static Call post(URI address, String contentType, String accept, byte[] body, int bytesMax) {
            Map<String, String> headers = Map.of("Content-Type", contentType, "Accept", accept);
            return new Call(Method.POST, address, headers, body, bytesMax, USUAL_PATIENCE);
        }

        /** The same call with a longer or shorter wait. */
        public Call within(Duration other) {
            return new Call(method, address, headers, body, bytesMax, other);
        }

        /** The same call to another address. */
        public Call to(URI other) {
            return new Call(method, other, headers, body, bytesMax, patience);
        }

        /** The same call in the name of a token. */
        public Call authorised(String accessToken) {
            Map<String, String> more = new HashMap<>(headers);
            more.put("Authorization", "Bearer " + accessToken);
            return new Call(method, address, more, body, bytesMax, patience);
        }

        /** Leaves headers, query and body out: they hold secrets and persons. */
        @Override
        public String toString() {
            return "Call[" + method + " " + address.getHost() + "]";
        }
    }

    /** What may be done to a platform. */
    enum Method {
        GET,
        POST
    }

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param headers all values by name; the name's spelling is the platform's
     * @param body at most the bytes asked for
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once by its one receiver and never compared.
    record Reply(int status, Map<String, List<String>> headers, byte[] body) {

        /** Every value of a header, whatever its spelling; ISO 8859-1, as HTTP hands it over. */
        public List<String> all(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
        }

        /** The first value of a header. */
        public Optional<String> first(String name) {
            return all(name).stream().findFirst();
        }

        /** Status 200 to 299. */
        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        @Override
        public String toString() {
            return "Reply[" + status + ", " + body.length + " bytes]";
        }
    }
}
