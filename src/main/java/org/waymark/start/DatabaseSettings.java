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

    /**
     * The address as the pool uses it: batches in one statement, a database that falls silent is given up soon, and a
     * statement is planned once a connection. Row-level security makes planning dearer than most of our statements, and
     * PostgreSQL would plan those that join several tables at every execution.
     */
    public String poolUrl() {
        return commandUrl() + "&reWriteBatchedInserts=true&connectTimeout=2&loginTimeout=2&socketTimeout=4"
                + "&options=-c%20plan_cache_mode%3Dforce_generic_plan%20-c%20jit%3Doff";
    }

    /** The address as commands and migrations use it, which may take their time; types are left to the server. */
    public String commandUrl() {
        return url + (url.contains("?") ? "&" : "?")
                + "stringtype=unspecified&ApplicationName=waymark&tcpKeepAlive=true";
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + url + "]";
    }
}
