package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Last on the way out: gives a page its status and every answer its protecting headers. */
@Provider
@ApplicationScoped
public class HeaderFilter implements ContainerResponseFilter {
    private static final int FIRST_ERROR = 400;

    @Inject
    CurrentRequest current;

    @Inject
    WebSettings settings;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page page) {
            response.setStatus(page.status());
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean isDataFreeError =
                response.getStatus() >= FIRST_ERROR && current.visitor().isEmpty();
        Headers.of(isDataFreeError, current.framers(), current.formTargets(), settings)
                .forEach(headers::putSingle);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of(Headers.NO_STORE));
        if (!MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        }
    }
}
