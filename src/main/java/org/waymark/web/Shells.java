package org.waymark.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/** Makes the {@link Shell} of the page being written. */
@ApplicationScoped
class Shells {
    @Inject
    Texts texts;

    @Inject
    Assets assets;

    @Inject
    @Any
    Instance<Destination> offered;

    @Inject
    CurrentRequest request;

    @Inject
    InstantSource clock;

    private List<Destination> destinations = List.of();

    @PostConstruct
    void collect() {
        destinations = offered.stream()
                .sorted(Comparator.comparingInt(Destination::order))
                .toList();
    }

    Shell current() {
        return new Shell(
                texts, assets, destinations, request.visitor(), request.path(), request.isFramed(), clock.instant());
    }
}
