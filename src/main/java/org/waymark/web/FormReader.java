package org.waymark.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;

/**
 * First on the way in: notes where the request comes from and reads its form. Comes before the visit is resumed, so
 * that a form of a visit that has ended is still in hand when the answer gives the text back. What an LMS posts is left
 * unread: the protocol reads its bytes itself.
 */
@Provider
@PreMatching
@Priority(100)
@ApplicationScoped
public class FormReader implements ContainerRequestFilter {
    private static final MediaType FORM = MediaType.APPLICATION_FORM_URLENCODED_TYPE;

    @Inject
    CurrentRequest current;

    @Inject
    WebSettings settings;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        current.setPath(request.getUriInfo().getPath());
        current.arrive(Arrival.of(
                request.getMethod(), request::getHeaderString, request.getAcceptableMediaTypes(), settings.origin()));
        if (FormGuard.isOpenToPlatforms(current.path())) {
            return;
        }
        refuseDoubledQuery(request);
        if (request.getMethod().equals(HttpMethod.POST)) {
            readForm(request);
        }
    }

    private static void refuseDoubledQuery(ContainerRequestContext request) {
        boolean isDoubled = request.getUriInfo().getQueryParameters().values().stream()
                .anyMatch(values -> values.size() > 1 || values.get(0).indexOf('\0') >= 0);
        if (isDoubled) {
            throw new WebRefusal(400, "400");
        }
    }

    private void readForm(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        FormBody.Read body =
                FormBody.read(request.getEntityStream(), current.arrival().isSameOrigin() && FORM.isCompatible(type));
        request.setEntityStream(InputStream.nullInputStream());
        if (body.bytes().length > 0) {
            if (type == null || !FORM.isCompatible(type)) {
                throw new WebRefusal(415, "415");
            }
            current.setForm(FormParser.parse(body.bytes()));
        }
        if (body.isTooLarge()) {
            throw new WebRefusal(413, "413");
        }
    }
}
