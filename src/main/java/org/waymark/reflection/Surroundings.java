package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.Area;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.Programme;
import org.waymark.programme.TaskSummary;
import org.waymark.programme.TasksSummary;
import org.waymark.sharing.Readers;

/** What stands around a text on its page: session, area, readers, and what in it looks like a person's details. */
@ApplicationScoped
class Surroundings {
    @Inject
    private Programme programme;

    @Inject
    private Readers readers;

    @Inject
    private VersionStore versions;

    @Inject
    private Removals removals;

    /** Follow-ups that the visitor has taken on, open ones first. */
    List<TaskSummary> tasks(Visitor visitor) {
        TasksSummary tasks = programme.tasks(visitor);
        return Stream.concat(tasks.open().stream(), tasks.done().stream()).toList();
    }

    List<Reflection> removed(Visitor visitor) {
        return removals.removed(visitor);
    }

    /** Number of the area that a session is about. Refuses NOT_FOUND for a number outside 1..12. */
    Optional<Integer> areaOf(int session) {
        return programme.sessions().stream()
                .filter(each -> each.number() == session)
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "reflection.refusal.no-such-session"))
                .area()
                .map(Area::number);
    }

    Optional<Area> area(Reflection it) {
        return programme.areas().stream()
                .filter(area -> it.area().equals(Optional.of(area.number())))
                .findFirst();
    }

    EditSummary edit(Visitor owner, Reflection it, NoteSummary draft) {
        return new EditSummary(
                it,
                area(it),
                draft,
                readers.readership(owner, it.ref()),
                it.kind() == ReflectionKind.PIECE ? versions.editions(it.id()) : List.of(),
                programme.personalDetails(draft.text()),
                programme.rescueToken(owner, ReflectionPlace.NUMBER));
    }
}
