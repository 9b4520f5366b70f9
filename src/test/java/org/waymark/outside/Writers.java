package org.waymark.outside;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/**
 * Eight people who write note after note, each under a prompt of its own, and remember what was acknowledged. A note
 * that was not acknowledged they send again, as the page's script does.
 */
final class Writers implements AutoCloseable {
    private static final int WRITERS = 8;
    private static final int SESSIONS = 12;

    private record Place(LaunchClient browser, int session, String prompt, String token) {}

    private final Stage stage;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private volatile long lastAcknowledged;

    Writers(Stage stage) {
        this.stage = stage;
    }

    /** Begins to write so many notes in all. */
    void begin(int notes) {
        Queue<Place> places = new ConcurrentLinkedQueue<>(places(notes));
        for (int i = 0; i < WRITERS; i++) {
            threads.submit(() -> {
                for (Place place = places.poll(); place != null; place = places.poll()) {
                    write(place, "marker " + Integer.toHexString(places.size()) + " " + System.nanoTime());
                }
            });
        }
        threads.shutdown();
    }

    /** Waits until all is written; false when time is up. */
    boolean awaitEnd(int seconds) throws InterruptedException {
        return threads.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    void awaitAcknowledged(int number) throws InterruptedException {
        while (acknowledged.size() < number) {
            Thread.sleep(5);
        }
    }

    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Requests that got no word or a bad one. */
    int failures() {
        return failures.get();
    }

    /** When the last note was acknowledged, by the clock of {@link System#nanoTime()}. */
    long lastAcknowledged() {
        return lastAcknowledged;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private List<Place> places(int number) {
        List<Place> places = new ArrayList<>();
        while (places.size() < number) {
            LaunchClient browser = stage.inside(stage.town().newSupervisor(), "programme");
            for (int session = 1; session <= SESSIONS && places.size() < number; session++) {
                WebPage page = browser.open("/programme/" + session);
                for (Form form : page.forms()) {
                    for (Form.Field field : form.fields()) {
                        if (field.name().startsWith("text.") && places.size() < number) {
                            places.add(new Place(browser, session, field.name().substring(5), form.value("form")));
                        }
                    }
                }
            }
        }
        return places;
    }

    private void write(Place place, String text) {
        String form = "form=" + encoded(place.token()) + "&turn=1&version." + place.prompt() + "=0&text."
                + place.prompt() + "=" + encoded(text);
        String path = place.browser().visit() + "/programme/" + place.session() + "/notes";
        String[] headers = Csrf.ours(stage, place.browser());
        while (!isAcknowledged(path, form, headers)) {
            failures.incrementAndGet();
            pause();
        }
        acknowledged.add(text);
        lastAcknowledged = System.nanoTime();
    }

    private boolean isAcknowledged(String path, String form, String[] headers) {
        try {
            WebPage answer = stage.wire().post(path, form, headers);
            return answer.status() == 200 && answer.body().contains("\"state\":\"saved\"");
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
