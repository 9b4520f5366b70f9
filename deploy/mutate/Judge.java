import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Runs test classes of {@code org.waymark.outside}: 0 when all pass, 1 when one finds something, 2 when they cannot tell. */
public final class Judge {
    private Judge() {}

    public static void main(String[] names) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Stream.of(names)
                        .map(name -> DiscoverySelectors.selectClass("org.waymark.outside." + name))
                        .toList())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(request, listener);
        List<Failure> failures = listener.getSummary().getFailures();
        failures.forEach(failure -> System.out.println("RED " + failure.getTestIdentifier().getDisplayName() + ": "
                + String.valueOf(failure.getException().getMessage()).replaceAll("\\s+", " ")));
        boolean isFound = failures.stream().anyMatch(failure -> failure.getException() instanceof AssertionError)
                && failures.stream()
                        .noneMatch(failure -> failure.getException() instanceof ParameterResolutionException);
        boolean isGreen = failures.isEmpty() && listener.getSummary().getTestsSucceededCount() > 0;
        System.exit(isGreen ? 0 : isFound ? 1 : 2);
    }
}
