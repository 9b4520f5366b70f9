package org.waymark.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.cohort.Groups;
import org.waymark.web.Placement;
import org.waymark.web.Placements;

/** What people call places: the page that is completed, and the course. */
@ApplicationScoped
class Titles {
    @Inject
    private Placements placements;

    @Inject
    private Groups groups;

    String of(String placement) {
        return placements.of(placement).map(Placement::title).orElse(placement);
    }

    /** Titles by group, asked once for all. */
    Map<UUID, String> ofCourses(Collection<QueueStore.Row> rows) {
        return rows.isEmpty()
                ? Map.of()
                : groups.titles(rows.stream().map(QueueStore.Row::group).collect(Collectors.toSet()));
    }
}
