package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** How many records are sealed in a second: the last signature, the seal, the audit and the chain, in one transaction. */
@ArquillianTest
class SealingRateIT {
    private static final int WARMING = 100;
    private static final int TIMED = 400;
    private static final int AT_ONCE = 4;
    private static final double NANOS_A_SECOND = 1_000_000_000;
    private static final double A_SECOND_LEAST = 100;

    @Inject
    Sealing sealing;

    @Inject
    Signing signing;

    @Inject
    SealingPairIT pairs;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Instance<RequestContextController> contexts;

    private record Waiting(Visitor last, UUID paper, String hash) {}

    @Test
    void a_hundred_records_a_second_are_sealed() throws Exception {
        pairs.enter();
        List<Visitor> pair = pairs.pair();
        seal(prepared(pair, WARMING));
        List<Waiting> waiting = prepared(pair, TIMED);
        long begun = System.nanoTime();
        seal(waiting);
        double rate = TIMED / ((System.nanoTime() - begun) / NANOS_A_SECOND);
        System.out.printf("Sealed: %.0f records a second, %d at once%n", rate, AT_ONCE);
        assertTrue(rate >= A_SECOND_LEAST, () -> rate + " a second");
    }

    /** Presented, and signed by the first of the two. */
    private List<Waiting> prepared(List<Visitor> pair, int many) {
        List<Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            RecordRef record = new RecordRef(SealingPairIT.KIND, UUID.randomUUID());
            Visitor first = pair.get(0);
            String hash = sealing.present(
                    first,
                    record,
                    RetentionClass.SUPERVISION_RECORD,
                    pairs.wording(pair, "We said this. ".repeat(200)));
            UUID paper = sealing.state(first, record).orElseThrow().paper();
            signing.sign(first, paper, hash, first.name(), true, "");
            waiting.add(new Waiting(pair.get(1), paper, hash));
        }
        return waiting;
    }

    private void seal(List<Waiting> waiting) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < AT_ONCE; thread++) {
            int first = thread;
            all.add(threads.submit(() -> {
                RequestContextController context = contexts.get();
                context.activate();
                try {
                    pairs.enter();
                    for (int i = first; i < waiting.size(); i += AT_ONCE) {
                        Waiting each = waiting.get(i);
                        assertEquals(
                                true,
                                signing.sign(
                                                each.last(),
                                                each.paper(),
                                                each.hash(),
                                                each.last().name(),
                                                true,
                                                "")
                                        .isSealed());
                    }
                } finally {
                    context.deactivate();
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
    }
}
