package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Waymark's own picture, for rooms that have to hand it to somebody else. */
@ApplicationScoped
public class Picture {
    @Inject
    Assets assets;

    /** An SVG of 32 by 32. */
    public byte[] icon() {
        return assets.find("icon.svg").orElseThrow().plain().clone();
    }
}
