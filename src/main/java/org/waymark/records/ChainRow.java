package org.waymark.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * An entry as it stands in the database.
 *
 * @param salt null when the record was disposed of
 * @param mac  the code that stands there, right or wrong
 */
record ChainRow(ChainLink link, byte[] salt, String mac) {
    static final String QUERY = """
            select kind, thing_id, sequence, at, actor_id, action, salt_hash, detail_mac, key_name, previous_mac, salt, mac
              from chain_entry where organisation_id = ? order by kind, thing_id, sequence
            """;

    static ChainRow read(UUID organisation, ResultSet row) throws SQLException {
        ChainLink link = new ChainLink(
                organisation,
                row.getString("kind"),
                row.getObject("thing_id", UUID.class),
                row.getInt("sequence"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("action"),
                row.getString("salt_hash"),
                row.getString("detail_mac"),
                row.getString("key_name"),
                row.getString("previous_mac"));
        return new ChainRow(link, row.getBytes("salt"), row.getString("mac"));
    }

    /** Whether the entry was made by somebody who had the master key, and not changed since. */
    boolean isGenuine(MasterKeys masters) {
        return mac.equals(link.mac(masters))
                && (salt == null || Hashes.hex(salt).equals(link.saltHash()));
    }

    boolean isAbout(String detail) {
        return salt != null && link.detailMac().equals(ChainLink.detailMac(salt, detail));
    }

    ChainThing thing() {
        return new ChainThing(link.kind(), link.thing());
    }
}
