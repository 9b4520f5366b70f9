package org.waymark;

import jakarta.ws.rs.ApplicationPath;
import java.util.Map;

/** Every address of Waymark is answered by a resource of some room; they are found by their annotations. */
@ApplicationPath("/")
public class Application extends jakarta.ws.rs.core.Application {

    /**
     * Redirects stay relative: behind a proxy only the browser knows the public scheme and host. Nobody is told the list
     * of addresses.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}
