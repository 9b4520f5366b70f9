package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** {@code launch_total} by platform and result, for whoever watches the tool. */
@ApplicationScoped
public class LaunchMetrics {
    @Inject
    private MetricRegistry metrics;

    /**
     * @param platform our id of it; logins that name no known platform are counted together
     * @param result   {@code admitted}, {@code handed_over} or the code of a refusal
     */
    public void count(Optional<UUID> platform, String result) {
        metrics.counter(
                        "lti_launch_total",
                        new Tag("platform", platform.map(UUID::toString).orElse("unknown")),
                        new Tag("result", result))
                .inc();
    }
}
