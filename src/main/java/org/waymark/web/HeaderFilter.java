package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

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
        boolean isPage = response.getEntity() instanceof Page;
        if (response.getEntity() instanceof Page page) {
            response.setStatus(page.status());
            // A page is HTML even for a program that asks for something else; RFC 9110, 12.5.1 lets it disregard that.
            response.setEntity(page, response.getEntityAnnotations(), PageWriter.HTML);
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean isDataFree = current.visitor().isEmpty()
                && (response.getStatus() >= FIRST_ERROR || PublicResource.isPublic(current.path()));
        Headers.of(isDataFree, current.framers(), current.formTargets(), settings)
                .forEach(headers::putSingle);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(Headers.NO_STORE));
        if (!isPage) {
            headers.putIfAbsent("Cross-Origin-Resource-Policy", List.of("same-origin"));
        }
    }
}
