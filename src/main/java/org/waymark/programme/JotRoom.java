package org.waymark.programme;

import java.util.UUID;

/** The room behind one of the homes that a jot is meant for. A bean; CDI collects. Learns of jots by {@link JotKept}. */
public interface JotRoom {
    JotHome home();

    /** Address without the prefix of the visit where the owner of the jot goes on with it. */
    String path(UUID jot);
}
