package org.waymark.web;

import gg.jte.TemplateException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Stands in for the server's own error page, which is not accessible and shows what it should not. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Shells shells;

    @Inject
    transient Problems problems;

    @Inject
    transient Texts texts;

    @Inject
    transient WebSettings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        Headers.of(true, Set.of(), Set.of(), settings).forEach(response::setHeader);
        response.setHeader("Cache-Control", Headers.NO_STORE);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page(status));
    }

    private String page(int status) throws TemplateException {
        String name = texts.has("web.problem." + status + ".title") ? Integer.toString(status) : "500";
        Problem problem = problems.problem(status, name, texts.text("web.problem." + name + ".what"));
        return PageWriter.render(Page.of(status, "web/problem", problem), shells.current());
    }
}
