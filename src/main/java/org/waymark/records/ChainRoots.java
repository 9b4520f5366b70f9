package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.OrganisationId;

/** Writes where every chain of an organisation ends to a file outside the database, so that no end is cut off unseen. */
@ApplicationScoped
public class ChainRoots {
    /** An entry has the time at which it was made, and is seen by others when its transaction ends. */
    private static final Duration LATE = Duration.ofDays(1);

    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('records.roots ' || ?1, 0))) locked";
    private static final String HEADS = """
            select distinct on (kind, thing_id) kind, thing_id, sequence, mac from chain_entry
             where organisation_id = ?1 and at >= ?2 order by kind, thing_id, sequence desc
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /**
     * Effects: a block in the organisation's file when a chain has grown since the last one; none otherwise. The tenant has
     * been entered. Several nodes may share the folder.
     */
    @Transactional
    public void write(OrganisationId organisation, Path folder) {
        entities.createNativeQuery(LOCK)
                .setParameter(1, organisation.toString())
                .getResultList();
        Path file = RootFile.of(folder, organisation.value());
        RootFile.Content before = RootFile.read(file);
        Map<ChainThing, Integer> known = new HashMap<>();
        before.heads().forEach(head -> known.merge(head.thing(), head.sequence(), Math::max));
        Instant now = Canonical.exactly(clock.instant());
        Instant since = before.roots() == 0 ? Instant.EPOCH : before.last().minus(LATE);
        List<?> rows = entities.createNativeQuery(HEADS)
                .setParameter(1, organisation.value())
                .setParameter(2, Timestamp.from(since))
                .getResultList();
        List<RootFile.Head> grown = rows.stream()
                .map(row -> head((Object[]) row, now))
                .filter(head -> head.sequence() > known.getOrDefault(head.thing(), 0))
                .toList();
        if (!grown.isEmpty()) {
            RootFile.append(file, before, grown, now);
        }
    }

    private static RootFile.Head head(Object[] row, Instant at) {
        return new RootFile.Head(new ChainThing((String) row[0], (UUID) row[1]), (Integer) row[2], (String) row[3], at);
    }
}
