package org.waymark.lms;

import java.util.List;

/** Reads the list of trusted proxies before there is a server, so that a mistake in it stops the start. */
public final class ProxiesCheck {
    private ProxiesCheck() {}

    /** One sentence on what is wrong with the list; empty when it can be used. */
    public static String problem(String list) {
        try {
            new ClientAddresses(List.of(list.split(",")));
            return "";
        } catch (IllegalArgumentException mistake) {
            return "The setting WAYMARK_TRUSTED_PROXIES must be addresses or ranges such as 10.0.0.0/8, separated by"
                    + " commas, not '" + list + "'.";
        }
    }
}
