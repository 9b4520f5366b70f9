package org.waymark.lti;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Documents by address. Any address can be silenced, or made to hang until it is let go. */
public final class FakeHttp implements PlatformHttp {

    public final Map<URI, Answer> answers = new ConcurrentHashMap<>();
    public final Map<URI, CountDownLatch> hanging = new ConcurrentHashMap<>();
    public final AtomicInteger asked = new AtomicInteger();

    public void answer(URI address, int status, String body) {
        answers.put(address, new Answer(status, "application/json", body.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Answer get(URI address, String accept, int bytesMax) throws IOException {
        asked.incrementAndGet();
        CountDownLatch latch = hanging.get(address);
        if (latch != null) {
            try {
                latch.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("slow");
        }
        Answer answer = answers.get(address);
        if (answer == null || answer.body().length > bytesMax) {
            throw new IOException("no answer");
        }
        return answer;
    }
}
