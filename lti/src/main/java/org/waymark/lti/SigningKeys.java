package org.waymark.lti;

import java.util.List;

/** Port: the key pairs of this tool. The caller stores them; this jar makes, reads and publishes them. */
public interface SigningKeys {

    /** The pair to sign with now. */
    ToolKey signing();

    /**
     * All pairs whose public half is to be published: the one to sign with, the one that will sign next, and older ones
     * until every assertion signed with them has ended and the platforms' caches have passed (a day). See
     * {@link org.waymark.lti.keys.KeyRotation} for when each comes and goes.
     */
    List<ToolKey> published();
}
