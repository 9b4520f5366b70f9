package org.waymark.start;

import java.util.Map;

/**
 * Where PostgreSQL is and who asks it: the owner role for migrations, the application role for everything else.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/database}
 */
public record DatabaseSettings(String url, String user, String password, String ownerUser, String ownerPassword) {
    private static final String SCHEME = "jdbc:postgresql://";

    static DatabaseSettings read(Map<String, String> environment) {
        String url = StartSettings.needed(environment, "WAYMARK_DATABASE_URL");
        if (!url.startsWith(SCHEME)) {
            throw new StartFault("The setting WAYMARK_DATABASE_URL must start with " + SCHEME + ".");
        }
        String user = StartSettings.needed(environment, "WAYMARK_DATABASE_USER");
        String ownerUser = StartSettings.needed(environment, "WAYMARK_DATABASE_OWNER_USER");
        if (user.equals(ownerUser)) {
            throw new StartFault("WAYMARK_DATABASE_USER and WAYMARK_DATABASE_OWNER_USER must be two roles:"
                    + " the application may not own its tables.");
        }
        return new DatabaseSettings(
                url,
                user,
                StartSettings.needed(environment, "WAYMARK_DATABASE_PASSWORD"),
                ownerUser,
                StartSettings.needed(environment, "WAYMARK_DATABASE_OWNER_PASSWORD"));
    }

    /** The address as the pool uses it: typed parameters left to the server, batches in one statement, dead peers noticed. */
    public String poolUrl() {
        String joint = url.contains("?") ? "&" : "?";
        return url + joint
                + "stringtype=unspecified&reWriteBatchedInserts=true&ApplicationName=waymark"
                + "&connectTimeout=5&socketTimeout=10&tcpKeepAlive=true";
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + url + "]";
    }
}
