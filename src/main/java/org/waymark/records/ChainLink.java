package org.waymark.records;

import java.time.Instant;
import java.util.UUID;

/**
 * What one entry of a chain says, all of which its code covers. Kept as the database gives it, so that nothing is put
 * right on the way to the check.
 *
 * @param sequence 1 for the first of a record
 * @param actor    null for the tool itself
 * @param keyName  name of the master key behind the code
 * @param previous code of the entry before; null for the first
 */
record ChainLink(
        UUID organisation,
        String kind,
        UUID thing,
        int sequence,
        Instant at,
        UUID actor,
        String action,
        String saltHash,
        String detailMac,
        String keyName,
        String previous) {
    static final int SALT_BYTES = 32;
    private static final String FORMAT = "waymark-chain-1";

    /** Each part with its length before it, so that no two entries read the same. */
    String mac(MasterKeys masters) {
        StringBuilder text = new StringBuilder();
        Object[] parts = {
            FORMAT, organisation, kind, thing, sequence, at, actor, action, saltHash, detailMac, keyName, previous
        };
        for (Object part : parts) {
            String written = part == null ? "" : part.toString();
            text.append(written.length()).append(':').append(written);
        }
        return Hashes.hmacHex(masters.derived(keyName, "chain of " + organisation), text.toString());
    }

    static String detailMac(byte[] salt, String detail) {
        return Hashes.hmacHex(salt, detail);
    }
}
