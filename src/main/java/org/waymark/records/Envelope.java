package org.waymark.records;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.OrganisationId;

/**
 * Encrypts what people write into records, so that a copy of the database shows none of it. Each organisation has a data
 * key; that is kept encrypted with a master key that is outside the database. Used in the caller's transaction.
 *
 * <p>What is closed: a byte for the format, 16 bytes naming the data key, then nonce, text and tag of AES-256-GCM. See
 * decision 0141.
 */
@ApplicationScoped
public class Envelope {
    private static final byte FORMAT = 1;
    private static final int HEAD = 17;

    @Inject
    private DataKeys keys;

    @Inject
    private RecordsSettings settings;

    private final Map<UUID, DataKeys.DataKey> newest = new ConcurrentHashMap<>();
    private final Map<UUID, DataKeys.DataKey> byId = new ConcurrentHashMap<>();
    private MasterKeys masters;

    @PostConstruct
    void read() {
        masters = MasterKeys.read(settings.keys());
    }

    /** @param text any; empty too */
    public byte[] close(OrganisationId organisation, String text) {
        DataKeys.DataKey key = newest(organisation);
        byte[] closed = Cipherer.close(key.key(), context(organisation), text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(HEAD + closed.length)
                .put(FORMAT)
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .put(closed)
                .array();
    }

    /** What {@link #close} closed for the same organisation; anything else is refused as damaged. */
    public String open(OrganisationId organisation, byte[] closed) {
        ByteBuffer buffer = ByteBuffer.wrap(closed);
        if (closed.length <= HEAD || buffer.get() != FORMAT) {
            throw new IllegalStateException("A body of " + organisation + " is no envelope");
        }
        DataKeys.DataKey key = known(organisation, new UUID(buffer.getLong(), buffer.getLong()));
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(Cipherer.open(key.key(), context(organisation), rest), StandardCharsets.UTF_8);
    }

    MasterKeys masters() {
        return masters;
    }

    private DataKeys.DataKey newest(OrganisationId organisation) {
        return newest.computeIfAbsent(organisation.value(), id -> remembered(keys.newest(organisation, masters)));
    }

    private DataKeys.DataKey known(OrganisationId organisation, UUID id) {
        DataKeys.DataKey known = byId.get(id);
        return known == null ? remembered(keys.one(organisation, id, masters)) : known;
    }

    private DataKeys.DataKey remembered(DataKeys.DataKey key) {
        byId.put(key.id(), key);
        return key;
    }

    static String context(OrganisationId organisation) {
        return "organisation " + organisation;
    }
}
