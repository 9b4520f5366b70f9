package org.waymark.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/**
 * Reads the body of a form and counts for itself, because a chunked body announces no length. A body over the limit is
 * read on for a while, so that the page that refuses it can give the text back; only a few at a time may do so.
 */
final class FormBody {
    static final int BYTES_MAX = 256 * 1024;
    /** Enough to hand back a text of a million characters. */
    static final int RESCUED_BYTES_MAX = 1536 * 1024;

    private static final Semaphore RESCUES = new Semaphore(4);

    /** @param isTooLarge whether the limit was passed; {@code bytes} is then all of it, or empty when it was not kept */
    record Read(byte[] bytes, boolean isTooLarge) {}

    private FormBody() {}

    static Read read(InputStream stream, boolean isRescuable) throws IOException {
        byte[] bytes = stream.readNBytes(BYTES_MAX + 1);
        if (bytes.length <= BYTES_MAX) {
            return new Read(bytes, false);
        }
        if (!isRescuable || !RESCUES.tryAcquire()) {
            return new Read(new byte[0], true);
        }
        try {
            byte[] rest = stream.readNBytes(RESCUED_BYTES_MAX - bytes.length + 1);
            if (bytes.length + rest.length > RESCUED_BYTES_MAX) {
                return new Read(new byte[0], true);
            }
            byte[] all = new byte[bytes.length + rest.length];
            System.arraycopy(bytes, 0, all, 0, bytes.length);
            System.arraycopy(rest, 0, all, bytes.length, rest.length);
            return new Read(all, true);
        } finally {
            RESCUES.release();
        }
    }
}
