package org.waymark.lti.launch;

import org.waymark.lti.LtiRefusal;

/** One thing that must be right about a token. */
interface Check {

    /**
     * Returns, or refuses.
     *
     * @throws LtiRefusal where it is not right
     */
    void check(RawToken token, Situation situation);
}
