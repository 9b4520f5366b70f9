package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.identity.Tenant;
import org.waymark.sharing.Shareable;
import org.waymark.sharing.SharedThing;
import org.waymark.sharing.SharedVersion;
import org.waymark.web.Texts;

/** A point can be shared; its version is the number of times it was put right, plus one. */
@ApplicationScoped
class PointShares implements Shareable {
    static final String KIND = "assessment-point";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject
    private PointStore store;

    @Inject
    private Scales scales;

    @Inject
    private Tenant tenant;

    @Inject
    private Texts texts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SharedThing> thing(UUID id) {
        return Optional.ofNullable(things(List.of(id)).get(id));
    }

    @Override
    public Map<UUID, SharedThing> things(Collection<UUID> ids) {
        return store.any(tenant.required(), ids).stream().collect(Collectors.toMap(AssessmentPoint::id, this::shared));
    }

    @Override
    public Optional<SharedVersion> version(UUID id, int version) {
        return store.any(tenant.required(), List.of(id)).stream().findFirst().flatMap(point -> store.wording(
                        point, version)
                .map(Wording::words)
                .map(words -> new SharedVersion(title(point, words.on()), words.reason())));
    }

    private SharedThing shared(AssessmentPoint point) {
        return new SharedThing(
                new PersonId(point.personId()),
                title(point, point.words().on()),
                point.version(),
                point.changedAt(),
                "/self-assessment/points/" + point.id());
    }

    private String title(AssessmentPoint point, LocalDate on) {
        String area = scales.area(point.area())
                .map(known -> known.code() + " " + known.name())
                .orElse("");
        return texts.text("selfassessment.point.shared-title", area, DAY.format(on));
    }
}
