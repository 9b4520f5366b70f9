package org.waymark.programme;

import java.util.EnumSet;
import java.util.Set;

/** Whether a task is still to be done. */
enum TaskState {
    OPEN,
    DONE;

    Set<TaskState> next() {
        return EnumSet.of(this == OPEN ? DONE : OPEN);
    }
}
