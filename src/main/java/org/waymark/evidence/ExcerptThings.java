package org.waymark.evidence;

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
import org.waymark.identity.Tenant;
import org.waymark.records.Excerpts;
import org.waymark.records.KeptExcerpt;
import org.waymark.web.London;

/** Excerpts of records, given by the other party, can be placed and linked by whoever asked for them. */
@ApplicationScoped
class ExcerptThings implements Linkable {
    private static final String KIND = "excerpt";
    private static final int TITLE_MAX = 80;

    @Inject
    private Excerpts excerpts;

    @Inject
    private Tenant tenant;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, LinkedThing> things(Collection<UUID> ids) {
        return excerpts.kept(tenant.required(), ids).stream()
                .map(ExcerptThings::thing)
                .collect(Collectors.toMap(thing -> thing.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkedThing> of(PersonId owner, String words, int most) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return excerpts.keptBy(tenant.required(), owner).stream()
                .filter(each -> each.words().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(most)
                .map(ExcerptThings::thing)
                .toList();
    }

    private static LinkedThing thing(KeptExcerpt excerpt) {
        String line =
                excerpt.words().substring(excerpt.words().indexOf('\n') + 1).replace('\n', ' ');
        return new LinkedThing(
                new RecordRef(KIND, excerpt.id()),
                excerpt.owner(),
                line.length() > TITLE_MAX ? line.substring(0, TITLE_MAX) + "…" : line,
                London.day(excerpt.at()),
                "/records/excerpts/" + excerpt.id(),
                excerpt.kind().startsWith("appraisal") ? Source.APPRAISAL : Source.SUPERVISION,
                Optional.empty());
    }
}
