package org.waymark.lti;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Logins in a map; taking one out is atomic, as the port asks. */
public final class FakeNonces implements NonceStore {

    public final Map<String, LoginState> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(LoginState login) {
        kept.put(login.stateHash(), login);
    }

    @Override
    public Optional<LoginState> consume(String state) {
        return State.read(state).map(State::hash).map(kept::remove);
    }
}
