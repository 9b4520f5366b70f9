package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends our own stylesheet, scripts and pictures. */
@Path("assets")
@ApplicationScoped
public class AssetResource {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "public, no-cache";

    @Inject
    Assets assets;

    @GET
    @Path("{name}")
    public Response asset(
            @PathParam("name") String name,
            @QueryParam("v") String version,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Assets.Asset asset = assets.find(name).orElseThrow(NotFoundException::new);
        String tag = '"' + asset.hash() + '"';
        boolean isKnown = known != null && known.contains(asset.hash());
        Response.ResponseBuilder answer = isKnown ? Response.notModified() : whole(asset, encodings);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, asset.hash().equals(version) ? FOR_GOOD : ASK_AGAIN)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private static Response.ResponseBuilder whole(Assets.Asset asset, String encodings) {
        Response.ResponseBuilder answer = Response.ok().header(HttpHeaders.CONTENT_TYPE, asset.type());
        return encodings != null && encodings.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").entity(asset.zipped())
                : answer.entity(asset.plain());
    }
}
