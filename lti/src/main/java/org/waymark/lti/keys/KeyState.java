package org.waymark.lti.keys;

/** Where one of this tool's keys is in its life. In each of these states its public half is published. */
public enum KeyState {
    /** Published, so that platforms know it before the first signature; does not sign yet. */
    NEXT,
    /** Signs. There is one at a time. */
    CURRENT,
    /** Signs no more, and is published until what it signed has ended everywhere. */
    RETIRED;

    /** Whether a key may go from here to there; one that is dropped has no state any more. */
    public boolean mayBecome(KeyState other) {
        return (this == NEXT && other == CURRENT) || (this == CURRENT && other == RETIRED);
    }
}
