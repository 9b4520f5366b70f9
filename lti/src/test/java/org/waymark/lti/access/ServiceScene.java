package org.waymark.lti.access;

import org.waymark.lti.FakeKeys;
import org.waymark.lti.FakeServices;
import org.waymark.lti.MovableClock;
import org.waymark.lti.Registration;
import org.waymark.lti.TestPlatform;

/** A Moodle whose services answer as they are told. */
public final class ServiceScene {

    public final MovableClock clock = new MovableClock();
    public final FakeServices http = new FakeServices();
    public final Registration moodle = new TestPlatform("https://moodle.example.org", "client-1").registration;
    public final PlatformServices services =
            new PlatformServices(http, new AccessTokens(http, new FakeKeys(), clock, new TokenCache(clock, 10)), clock);
}
