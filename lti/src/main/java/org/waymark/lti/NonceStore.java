package org.waymark.lti;

import java.util.Optional;

/** Port: the logins under way. */
public interface NonceStore {

    /** Keeps a new login. Must have lasted (been committed) when it returns, for the launch may reach another node. */
    void keep(LoginState login);

    /**
     * Hands out the login of a state once and never again. Of any number of parallel calls with the same state exactly
     * one receives it, and that is final when the call returns: a launch that is refused afterwards must not bring the
     * state back, so an implementation commits here and not with the rest of the launch.
     *
     * @param state the whole state as the browser sent it, of the right shape but otherwise unchecked. Its hint and its
     *     hash are read with {@link State#read}.
     * @return empty for a state that is unknown, already consumed, or whose hint names no tenant
     */
    Optional<LoginState> consume(String state);
}
