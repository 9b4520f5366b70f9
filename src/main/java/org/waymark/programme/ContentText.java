package org.waymark.programme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of a content file: UTF-8 and of a size that a person can have written. */
final class ContentText {
    /** Bytes; ten times the largest file as delivered. */
    static final int BYTES_MAX = 256 * 1024;

    private ContentText() {}

    static String read(InputStream stream) throws IOException, UnreadableFile {
        byte[] bytes = stream.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw new UnreadableFile(
                    1, "the file is larger than %d kB, which is the limit".formatted(BYTES_MAX / 1024));
        }
        return decode(bytes);
    }

    /** Malformed input is reported by default: nothing is replaced in silence. The parser takes a byte order mark. */
    private static String decode(byte[] bytes) throws UnreadableFile {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableFile(
                    lineAt(bytes, in.position()),
                    "a character is not UTF-8; save the file again with the encoding UTF-8");
        }
        return out.flip().toString();
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
