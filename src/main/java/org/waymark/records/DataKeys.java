package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.waymark.OrganisationId;

/**
 * Rows of data keys. Each call is a transaction of its own: a key that is remembered must be one that stays, whatever
 * becomes of the transaction in which it was first needed.
 */
@ApplicationScoped
public class DataKeys {
    /** Each statement brings its own organisation: it runs beside the transaction that has entered it. */
    private static final String OF = """
            select page.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (
                select k.id, k.master, k.wrapped from data_key k where k.organisation_id = entered.organisation_id
            """;

    private static final String NEWEST = OF + " order by k.made_at desc, k.id limit 1) page";
    private static final String ONE = OF + " and k.id = ?2) page";
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('records.data-key ' || ?1, 0))) locked";
    private static final String ADD = """
            insert into data_key (organisation_id, id, master, wrapped, made_at)
            select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid), ?2, ?3, ?4, ?5
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** One key, opened. */
    record DataKey(UUID id, String master, byte[] key) {}

    /** The key that encrypts what is new; made when there is none under the first master key. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    DataKey newest(OrganisationId organisation, MasterKeys masters) {
        entities.createNativeQuery(LOCK)
                .setParameter(1, organisation.toString())
                .getResultList();
        List<?> rows = entities.createNativeQuery(NEWEST)
                .setParameter(1, organisation.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> opened(organisation, (Object[]) row, masters))
                .filter(found -> found.master().equals(masters.first()))
                .orElseGet(() -> made(organisation, masters));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    DataKey one(OrganisationId organisation, UUID id, MasterKeys masters) {
        List<?> rows = entities.createNativeQuery(ONE)
                .setParameter(1, organisation.value())
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> opened(organisation, (Object[]) row, masters))
                .orElseThrow(() -> new IllegalStateException("There is no data key " + id));
    }

    private static DataKey opened(OrganisationId organisation, Object[] row, MasterKeys masters) {
        String master = (String) row[1];
        return new DataKey(
                (UUID) row[0], master, masters.open(master, Envelope.context(organisation), (byte[]) row[2]));
    }

    private DataKey made(OrganisationId organisation, MasterKeys masters) {
        DataKey key = new DataKey(UUID.randomUUID(), masters.first(), Cipherer.newKey());
        entities.createNativeQuery(ADD)
                .setParameter(1, organisation.value())
                .setParameter(2, key.id())
                .setParameter(3, key.master())
                .setParameter(4, masters.close(Envelope.context(organisation), key.key()))
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        return key;
    }
}
