package org.waymark.outside;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, for requests that no HTTP client would send. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttp() {}

    /** Sends this first line and a Host header, and reads until the other side closes. */
    static String ask(URI address, String firstLine) throws IOException {
        return send(address, firstLine + "\r\nHost: " + address.getAuthority());
    }

    /** Sends these lines, asks to close, and reads until the other side does. */
    static String send(URI address, String lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = lines + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
