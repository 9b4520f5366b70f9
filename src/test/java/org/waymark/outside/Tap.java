package org.waymark.outside;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The line between Waymark and PostgreSQL, listened to: counts the statements that pass (PostgreSQL 18, chapter 54,
 * frontend messages) and can fall silent or be cut, as networks do.
 */
final class Tap implements AutoCloseable {
    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;
    private static final int BUFFER = 16_384;

    private final ServerSocket server;
    private final int target;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    private volatile boolean isSilent;

    private Tap(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    static Tap on(int targetPort) throws IOException {
        Tap tap = new Tap(new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})), targetPort);
        daemon(tap::accept);
        return tap;
    }

    /** A database address that leads through here. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getLocalPort() + "/" + database;
    }

    /** Statements since the last call, without those that only begin and end transactions. */
    List<String> heard() {
        List<String> statements = List.copyOf(heard);
        heard.clear();
        return statements.stream()
                .filter(sql ->
                        !sql.matches("(?is)\\s*(begin|commit|rollback|set session|set extra|show|select 1\\b).*"))
                .filter(sql -> !sql.isBlank())
                .toList();
    }

    /** Lets nothing through any more, and says nothing either. */
    void fallSilent() {
        isSilent = true;
    }

    void speakAgain() {
        isSilent = false;
        cut();
    }

    /** Ends every connection at once. */
    void cut() {
        sockets.forEach(Tap::quietly);
        sockets.clear();
    }

    @Override
    public void close() {
        quietly(server);
        cut();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                sockets.add(client);
                daemon(() -> join(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client) {
        try {
            Socket database = new Socket("127.0.0.1", target);
            sockets.add(database);
            client.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            daemon(() -> copy(database, client));
            listen(client, database);
        } catch (IOException gone) {
            quietly(client);
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitSpeech();
                out.write(buffer, 0, read);
            }
        } catch (IOException gone) {
            // The other side has noticed too.
        }
    }

    private void listen(Socket from, Socket to) {
        Map<String, String> prepared = new HashMap<>();
        Map<String, String> portals = new HashMap<>();
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            greet(in, out);
            while (true) {
                int type = in.read();
                if (type < 0) {
                    return;
                }
                int length = in.readInt();
                byte[] body = in.readNBytes(length - 4);
                note((char) type, new String(body, StandardCharsets.UTF_8), prepared, portals);
                awaitSpeech();
                byte[] message = new byte[5 + body.length];
                message[0] = (byte) type;
                java.nio.ByteBuffer.wrap(message, 1, 4).putInt(length);
                System.arraycopy(body, 0, message, 5, body.length);
                out.write(message);
            }
        } catch (IOException gone) {
            // The other side has noticed too.
        }
    }

    /** Messages before the first typed one: a wish for encryption, then the start. */
    private static void greet(DataInputStream in, OutputStream out) throws IOException {
        boolean isWish = true;
        while (isWish) {
            int length = in.readInt();
            byte[] body = in.readNBytes(length - 4);
            if (body.length < 4) {
                throw new EOFException();
            }
            int code = java.nio.ByteBuffer.wrap(body).getInt();
            out.write(java.nio.ByteBuffer.allocate(4).putInt(length).array());
            out.write(body);
            isWish = code == SSL_REQUEST || code == GSS_REQUEST;
        }
    }

    private void note(char type, String body, Map<String, String> prepared, Map<String, String> portals) {
        String[] parts = body.split("\0", 3);
        switch (type) {
            case 'Q' -> heard.add(parts[0]);
            case 'P' -> prepared.put(parts[0], parts[1]);
            case 'B' -> portals.put(parts[0], prepared.getOrDefault(parts[1], "?"));
            case 'E' -> heard.add(portals.getOrDefault(parts[0], "?"));
            default -> {
                // Nothing that runs a statement.
            }
        }
    }

    private void awaitSpeech() throws IOException {
        try {
            while (isSilent) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "tap");
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(Closeable closing) {
        try {
            closing.close();
        } catch (IOException alreadyGone) {
            // That is what was wanted.
        }
    }
}
