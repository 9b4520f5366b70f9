package org.waymark.sharing;

/** What ended a share before its day. */
enum GrantEnd {
    /** The owner took it back. */
    WITHDRAWN,
    /** The owner shared the same thing with the same person anew. */
    REPLACED,
    /** It was given to somebody as their mentor or supervisor, who is that no longer. */
    RELATIONSHIP
}
