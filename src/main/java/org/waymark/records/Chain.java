package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/**
 * What was done with a record, in an order that nobody can change unseen: see decision 0145. {@code verify-audit} checks
 * all chains.
 */
@ApplicationScoped
public class Chain {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Apart from the next statement, which must see what the holder before wrote. */
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('records.chain ' || ?1, 0))) locked";

    private static final String LAST = """
            select sequence, mac from chain_entry
             where organisation_id = ?1 and kind = ?2 and thing_id = ?3 order by sequence desc limit 1
            """;
    private static final String ADD = """
            insert into chain_entry (organisation_id, kind, thing_id, sequence, at, actor_id, action, salt, salt_hash,
                                     detail_mac, key_name, previous_mac, mac)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    @Inject
    private InstantSource clock;

    /**
     * Adds an entry to the chain of a record, in the caller's transaction; two who add at once do so one after the other.
     * The tenant has been entered.
     *
     * @param action past tense with the room before it, as in {@link org.waymark.Audited}
     * @param actor  null for the tool itself
     * @param detail machine-readable; only its salted code is kept, never itself
     */
    @Transactional
    public void add(OrganisationId organisation, RecordRef record, String action, PersonId actor, String detail) {
        entities.createNativeQuery(LOCK)
                .setParameter(1, organisation + " " + record.kind() + " " + record.id())
                .getResultList();
        List<?> last = entities.createNativeQuery(LAST)
                .setParameter(1, organisation.value())
                .setParameter(2, record.kind())
                .setParameter(3, record.id())
                .getResultList();
        Object[] before = last.isEmpty() ? new Object[] {0, null} : (Object[]) last.get(0);
        byte[] salt = new byte[ChainLink.SALT_BYTES];
        RANDOM.nextBytes(salt);
        ChainLink link = new ChainLink(
                organisation.value(),
                record.kind(),
                record.id(),
                (Integer) before[0] + 1,
                Canonical.exactly(clock.instant()),
                actor == null ? null : actor.value(),
                action,
                Hashes.hex(salt),
                ChainLink.detailMac(salt, detail),
                envelope.masters().first(),
                (String) before[1]);
        add(link, salt);
    }

    private void add(ChainLink link, byte[] salt) {
        entities.createNativeQuery(ADD)
                .setParameter(1, link.organisation())
                .setParameter(2, link.kind())
                .setParameter(3, link.thing())
                .setParameter(4, link.sequence())
                .setParameter(5, Timestamp.from(link.at()))
                .setParameter(6, link.actor() == null ? null : link.actor().toString())
                .setParameter(7, link.action())
                .setParameter(8, salt)
                .setParameter(9, link.saltHash())
                .setParameter(10, link.detailMac())
                .setParameter(11, link.keyName())
                .setParameter(12, link.previous())
                .setParameter(13, link.mac(envelope.masters()))
                .executeUpdate();
    }
}
