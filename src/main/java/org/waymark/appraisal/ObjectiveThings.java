package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.evidence.Linkable;
import org.waymark.evidence.LinkedThing;
import org.waymark.evidence.Source;
import org.waymark.identity.Tenant;

/** Objectives as things that goals, supervision and evidence can be linked to, by the person whose objectives they are. */
@ApplicationScoped
class ObjectiveThings implements Linkable {
    /** Of one person; more are not read through for a title. */
    private static final int MOST = 200;

    @Inject
    private ObjectiveStore store;

    @Inject
    private Tenant tenant;

    @Override
    public String kind() {
        return AppraisalObjectives.KIND;
    }

    @Override
    public Map<UUID, LinkedThing> things(Collection<UUID> ids) {
        return store.byIds(tenant.required(), ids).stream()
                .map(ObjectiveThings::thing)
                .collect(Collectors.toMap(thing -> thing.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkedThing> of(PersonId owner, String words, int most) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return store.ofPerson(tenant.required(), owner, MOST).stream()
                .filter(row -> row.words().title().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(most)
                .map(ObjectiveThings::thing)
                .toList();
    }

    private static LinkedThing thing(ObjectiveStore.ObjectiveRow row) {
        return new LinkedThing(
                new RecordRef(AppraisalObjectives.KIND, row.id()),
                row.reviewee(),
                row.words().title(),
                row.changedOn(),
                "/appraisal/" + row.cycle() + "/objectives/" + row.id(),
                Source.APPRAISAL,
                Optional.empty());
    }
}
