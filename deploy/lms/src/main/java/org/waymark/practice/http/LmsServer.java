package org.waymark.practice.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * HTTP on the loopback address: reads a request, asks a {@link Handler}, writes the answer. It is not the server of the
 * JDK, because that one dates its answers by the true time and this one has to be able to be wrong.
 */
public final class LmsServer implements AutoCloseable {
    private static final int WAITING_MAX = 128;
    private static final int BINDINGS_MAX = 40;
    private static final Duration BETWEEN_BINDINGS = Duration.ofMillis(50);
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final ExecutorService threads = Executors.newCachedThreadPool(LmsServer::named);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final InstantSource clock;
    private final int port;
    private ServerSocket door;
    private Socket place = new Socket();
    private volatile Handler handler = request -> Answer.bare(404);
    private volatile Outage outage = Outage.NONE;

    /** @param clock what the {@code Date} header says */
    public LmsServer(int port, InstantSource clock) throws IOException {
        this.clock = clock;
        this.door = listening(port);
        this.port = door.getLocalPort();
    }

    public int port() {
        return port;
    }

    public synchronized void serve(Handler chosen) {
        handler = chosen;
        accept(door);
    }

    /** Puts the whole server out of order, or in order again. */
    public synchronized void suffer(Outage next) {
        boolean isUp = outage != Outage.REFUSING;
        outage = next;
        notifyAll();
        try {
            if (isUp && next == Outage.REFUSING) {
                hangUp();
                place = kept(port);
            } else if (!isUp && next != Outage.REFUSING) {
                place.close();
                door = listening(port);
                accept(door);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port + " could not be taken again", e);
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        patiently(() -> socket.bind(address(port), WAITING_MAX));
        return socket;
    }

    /** A port that nobody else can take and nobody answers at: bound, and not listening. */
    private static Socket kept(int port) throws IOException {
        Socket socket = new Socket();
        socket.setReuseAddress(true);
        patiently(() -> socket.bind(address(port)));
        return socket;
    }

    private static InetSocketAddress address(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
    }

    /** Something to be tried until the system has let go of the port. */
    @FunctionalInterface
    private interface Binding {
        void bind() throws IOException;
    }

    private static void patiently(Binding binding) throws IOException {
        for (int i = 0; i < BINDINGS_MAX; i++) {
            try {
                binding.bind();
                return;
            } catch (BindException e) {
                Wait.lasting(BETWEEN_BINDINGS);
            }
        }
        binding.bind();
    }

    private void accept(ServerSocket listening) {
        threads.execute(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket socket = listening.accept();
                    open.add(socket);
                    threads.execute(() -> converse(socket));
                } catch (IOException e) {
                    // The door was closed, or a caller was gone before it opened.
                }
            }
        });
    }

    private void converse(Socket socket) {
        try (socket) {
            // Without it each small answer waits for the peer's delayed acknowledgement.
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(Math.toIntExact(IDLE.toMillis()));
            Line line = new Line(socket, clock);
            boolean isOpen = true;
            while (isOpen) {
                Optional<Request> request = line.read();
                isOpen = request.isPresent() && answered(line, request.get());
            }
        } catch (IOException e) {
            // The caller hung up or sent no HTTP; there is nobody left to tell.
        } finally {
            open.remove(socket);
        }
    }

    private boolean answered(Line line, Request request) throws IOException {
        if (outage == Outage.HANGING) {
            hang();
            return false;
        }
        line.write(outage == Outage.BROKEN ? Answer.html(500, "Error writing to database") : asked(request));
        return !request.header("connection").equalsIgnoreCase("close");
    }

    /** A mistake of ours shows as one, instead of a connection that only ends. */
    private Answer asked(Request request) throws IOException {
        try {
            return handler.answer(request);
        } catch (RuntimeException e) {
            e.printStackTrace();
            return Answer.html(500, "Exception: " + Html.escaped(String.valueOf(e)));
        }
    }

    private synchronized void hang() {
        try {
            while (outage == Outage.HANGING) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hangUp() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "practice-lms");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized void close() {
        try {
            hangUp();
            place.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
