package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.programme.Area;
import org.waymark.programme.Programme;
import org.waymark.sharing.SharedThing;
import org.waymark.web.London;

/** What pages and other rooms are told of things in a plan. */
@ApplicationScoped
class Summaries {
    @Inject
    private Programme programme;

    @Inject
    private InstantSource clock;

    LocalDate today() {
        return London.day(clock.instant());
    }

    List<String> supportKinds() {
        return programme.supportKinds();
    }

    ItemSummary of(PlanItem item) {
        return new ItemSummary(
                item.id(),
                item.kind(),
                item.state(),
                item.words(),
                Optional.ofNullable(item.sessionNumber()),
                Optional.ofNullable(item.area()).flatMap(this::area),
                London.day(item.madeAt()),
                item.version(),
                item.changedAt());
    }

    List<ItemSummary> all(List<PlanItem> items) {
        return items.stream().map(this::of).toList();
    }

    Map<UUID, SharedThing> things(List<PlanItem> items) {
        return items.stream().collect(Collectors.toMap(PlanItem::id, Summaries::thing));
    }

    private static SharedThing thing(PlanItem item) {
        return new SharedThing(
                new PersonId(item.personId()),
                item.words().title(),
                item.version(),
                item.changedAt(),
                item.kind().path() + "/" + item.id());
    }

    private Optional<Area> area(int number) {
        return programme.areas().stream()
                .filter(area -> area.number() == number)
                .findFirst();
    }
}
