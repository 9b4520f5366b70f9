package org.waymark.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A network such as {@code 10.0.0.0/8}, or one address. */
@SuppressWarnings("ArrayRecordComponent") // Never compared; read only by contains.
public record AddressRange(byte[] network, int bits) {
    /** Only literals: a name would be looked up. */
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** @throws IllegalArgumentException for anything that is neither */
    public static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        byte[] network = literal(slash < 0 ? text : text.substring(0, slash))
                .map(InetAddress::getAddress)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no address or network"));
        int whole = network.length * Byte.SIZE;
        int bits = slash < 0 ? whole : number(text, slash);
        if (bits < 0 || bits > whole) {
            throw new IllegalArgumentException("'" + text + "' has a prefix that is too long");
        }
        return new AddressRange(network, bits);
    }

    private static int number(String text, int slash) {
        String digits = text.substring(slash + 1);
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    }

    /** The address that this text is; empty for a name or anything else. */
    public static Optional<InetAddress> literal(String text) {
        try {
            return LITERAL.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException outOfRange) {
            return Optional.empty();
        }
    }

    public boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((bytes[bit / Byte.SIZE] ^ network[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
