package org.waymark.connection;

import java.util.Set;
import org.waymark.lms.NewPlatform;

/** PLACEHOLDER */
interface LmsDesk {
    record Facts(String issuer, String host, String product, Set<String> origins) {}

    Facts read(String configuration);

    NewPlatform register(Invited.Asker asker, String token);

    Set<String> origins(Invited.Asker asker);
}
