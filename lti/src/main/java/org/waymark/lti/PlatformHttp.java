package org.waymark.lti;

import java.io.IOException;
import java.net.URI;

/** Port: asking a platform over HTTP. Implementations never follow redirects and never wait without end. */
public interface PlatformHttp {

    /**
     * Fetches one document.
     *
     * @param address absolute
     * @param accept value of the Accept header
     * @param bytesMax a longer answer is an error, and is not read to its end
     * @return the answer, whatever its status
     * @throws IOException where the address is not allowed, cannot be reached in time, or says too much
     */
    Answer get(URI address, String accept, int bytesMax) throws IOException;

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param contentType as sent, or empty
     * @param body at most the bytes asked for
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once by its one receiver and never compared.
    record Answer(int status, String contentType, byte[] body) {}
}
