package org.waymark.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.Visitor;

/** Sessions as a group goes through them together. */
@ApplicationScoped
public class GroupSessions {
    @Inject
    private Groups groups;

    @Inject
    private Clocks clocks;

    @Inject
    private SessionPlans plans;

    /**
     * The plan of a session and the group's clock, for any member: who leads is for the group to say. Anyone else is told
     * NOT_FOUND. Two statements.
     */
    @Transactional
    public GroupSession plan(Visitor visitor, UUID group, int session) {
        return new GroupSession(
                groups.group(visitor, group), plans.session(session), clocks.shared(visitor, session, group));
    }
}
