package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The pages that anyone may read, with a visit or without. */
@Path("")
@ApplicationScoped
public class PublicResource {
    private static final String HELP = "/help";
    private static final String START = "/open";

    /** Whether an address shows the same to everybody, so that it may be shown in the frame of a visit that has ended. */
    static boolean isPublic(String path) {
        return path.equals(START) || path.equals(HELP) || path.startsWith(HELP + "/");
    }

    @GET
    @Path("open")
    public Page open() {
        return Page.of("web/open", Page.NOTHING);
    }

    @GET
    @Path("help")
    public Page help() {
        return Page.of("web/help", Page.NOTHING);
    }

    @GET
    @Path("help/accessibility")
    public Page accessibility() {
        return Page.of("web/accessibility", Page.NOTHING);
    }

    @GET
    @Path("help/privacy")
    public Page privacy() {
        return Page.of("web/privacy", Page.NOTHING);
    }

    @GET
    @Path("help/cookies")
    public Page cookies() {
        return Page.of("web/cookies", Page.NOTHING);
    }
}
