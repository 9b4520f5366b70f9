package org.waymark.records;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Many genuine entries at once, for tests that measure. */
public final class ChainsMade {
    private static final String INSERT = """
            insert into chain_entry (organisation_id, kind, thing_id, sequence, at, action, salt, salt_hash, detail_mac,
                                     key_name, previous_mac, mac)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final Instant FIRST = Instant.parse("2026-03-02T10:00:00Z");

    private ChainsMade() {}

    /** @param superuser a connection past row-level security */
    public static void put(Connection superuser, Path keys, UUID organisation, int chains, int each)
            throws SQLException {
        MasterKeys masters = MasterKeys.read(keys);
        byte[] salt = new byte[ChainLink.SALT_BYTES];
        try (PreparedStatement insert = superuser.prepareStatement(INSERT)) {
            for (int i = 0; i < chains; i++) {
                UUID thing = UUID.randomUUID();
                String previous = null;
                for (int sequence = 1; sequence <= each; sequence++) {
                    ChainLink link = new ChainLink(
                            organisation,
                            "agreement",
                            thing,
                            sequence,
                            FIRST.plusSeconds(sequence),
                            null,
                            "records.tried",
                            Hashes.hex(salt),
                            ChainLink.detailMac(salt, "n=" + sequence),
                            masters.first(),
                            previous);
                    previous = link.mac(masters);
                    add(insert, link, salt, previous);
                }
                insert.executeBatch();
            }
        }
    }

    private static void add(PreparedStatement insert, ChainLink link, byte[] salt, String mac) throws SQLException {
        Object[] values = {
            link.organisation(),
            link.kind(),
            link.thing(),
            link.sequence(),
            Timestamp.from(link.at()),
            link.action(),
            salt,
            link.saltHash(),
            link.detailMac(),
            link.keyName(),
            link.previous(),
            mac
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
