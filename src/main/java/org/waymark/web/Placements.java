package org.waymark.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that a course may show as an activity, as the rooms offer it. */
@ApplicationScoped
public class Placements {
    @Inject
    @Any
    private Instance<Destination> destinations;

    private List<Placement> all = List.of();

    /** For the container. */
    public Placements() {}

    /** For a list that is known. */
    public Placements(List<Placement> all) {
        this.all = List.copyOf(all);
    }

    @PostConstruct
    void collect() {
        all = of(destinations.stream().toList());
    }

    /** All that these offer. Two pages under one key are a mistake of ours: a launch could open one of them only. */
    static List<Placement> of(Collection<? extends Destination> offering) {
        List<Placement> placements = offering.stream()
                .sorted(Comparator.comparingInt(Destination::order))
                .flatMap(destination -> destination.placements().stream())
                .toList();
        Set<String> keys = new HashSet<>();
        placements.forEach(placement -> {
            if (!keys.add(placement.key())) {
                throw new IllegalStateException("two pages are placed under " + placement.key());
            }
        });
        return placements;
    }

    /** In the order of the rooms, and of each room's own list. */
    public List<Placement> all() {
        return all;
    }

    /** The one of this key; empty for anything that was never given out. */
    public Optional<Placement> of(String key) {
        return all.stream().filter(placement -> placement.key().equals(key)).findFirst();
    }
}
