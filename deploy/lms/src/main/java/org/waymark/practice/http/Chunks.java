package org.waymark.practice.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A body of unknown length, in pieces of a fixed size. Closing it ends the body and leaves the connection open. */
final class Chunks extends OutputStream {
    private final OutputStream line;
    private final byte[] piece = new byte[8192];
    private int filled;

    Chunks(OutputStream line) {
        this.line = line;
    }

    @Override
    public void write(int next) throws IOException {
        if (filled == piece.length) {
            send();
        }
        piece[filled++] = (byte) next;
    }

    @Override
    public void close() throws IOException {
        send();
        line.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private void send() throws IOException {
        if (filled > 0) {
            line.write((Integer.toHexString(filled) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            line.write(piece, 0, filled);
            line.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            filled = 0;
        }
    }
}
