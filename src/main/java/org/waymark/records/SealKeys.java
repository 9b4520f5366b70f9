package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tool's own Ed25519 pairs (RFC 8032) with which it seals. The newest seals; every public half stays, for whoever
 * checks a seal in ten years. Each call is a transaction of its own, as for data keys.
 */
@ApplicationScoped
public class SealKeys {
    static final String ALGORITHM = "Ed25519";
    private static final int KID_LENGTH = 12;
    private static final String NEWEST = "select kid, master, wrapped from seal_key order by made_at desc, kid limit 1";
    private static final String ALL = "select kid, public_key from seal_key order by made_at, kid";
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('records.seal-key', 0))) locked";
    private static final String ADD =
            "insert into seal_key (kid, public_key, master, wrapped, made_at) values (?1, ?2, ?3, ?4, ?5)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** The private half and its name. */
    record SealKey(String kid, PrivateKey key) {}

    /** The pair that seals now; made when there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SealKey sealing(MasterKeys masters) {
        entities.createNativeQuery(LOCK).getResultList();
        List<?> rows = entities.createNativeQuery(NEWEST).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> opened((Object[]) row, masters))
                .orElseGet(() -> made(masters));
    }

    /** Public halves by name, Base64 of X.509. */
    @Transactional
    public Map<String, String> published() {
        Map<String, String> all = new TreeMap<>();
        for (Object row : entities.createNativeQuery(ALL).getResultList()) {
            all.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
        }
        return all;
    }

    private static SealKey opened(Object[] row, MasterKeys masters) {
        String kid = (String) row[0];
        byte[] encoded = masters.open((String) row[1], context(kid), (byte[]) row[2]);
        try {
            return new SealKey(
                    kid, KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The seal key " + kid + " cannot be read", fault);
        }
    }

    private SealKey made(MasterKeys masters) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] open = pair.getPublic().getEncoded();
            String kid = Hashes.hex(open).substring(0, KID_LENGTH);
            entities.createNativeQuery(ADD)
                    .setParameter(1, kid)
                    .setParameter(2, Base64.getEncoder().encodeToString(open))
                    .setParameter(3, masters.first())
                    .setParameter(
                            4, masters.close(context(kid), pair.getPrivate().getEncoded()))
                    .setParameter(5, Timestamp.from(clock.instant()))
                    .executeUpdate();
            return new SealKey(kid, pair.getPrivate());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", fault);
        }
    }

    private static String context(String kid) {
        return "seal key " + kid;
    }
}
