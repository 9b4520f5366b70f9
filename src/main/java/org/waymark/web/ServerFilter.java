package org.waymark.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Around everything, also what the server puts beside our pages: gives each answer the strictest headers, which a page
 * then replaces by its own; hides the list of our addresses, and the metrics from all but the operator. Decision 0055.
 */
@WebFilter("/*")
public class ServerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS_LIST = "/openapi";
    private static final String METRICS = "/metrics";

    @Inject
    transient WebSettings settings;

    private transient OperatorRule operators;

    @Override
    public void init() {
        operators = new OperatorRule(settings.trustedProxies());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Headers.of(false, Set.of(), Set.of(), settings).forEach(response::setHeader);
        response.setHeader("Cache-Control", Headers.NO_STORE);
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (isAt(path, ADDRESS_LIST) || isAt(path, METRICS) && !mayMeasure(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean mayMeasure(HttpServletRequest request) {
        List<String> names = Collections.list(request.getHeaderNames());
        return operators.allows(request.getRemoteAddr(), names);
    }

    private static boolean isAt(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/") || path.startsWith(place + "-ui");
    }
}
