package org.waymark.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes a {@link Page}. The whole page is made before its first byte leaves, so that a mistake becomes an error page. */
@Provider
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class PageWriter implements MessageBodyWriter<Page> {
    static final MediaType HTML = new MediaType("text", "html", "UTF-8");

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final int ROOM_FOR_A_PAGE = 16 * 1024;

    @Inject
    Shells shells;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(render(page, shells.current()).getBytes(StandardCharsets.UTF_8));
    }

    /** One more template inside a page, for what a room lets others add to it. */
    static Content part(String template, Object model, Shell shell) {
        return output -> TEMPLATES.render(template + ".jte", Map.of("shell", shell, "page", model), output);
    }

    static String render(Page page, Shell shell) {
        return render(page.template(), Map.of("shell", shell, "page", page.model()));
    }

    static String render(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput(ROOM_FOR_A_PAGE);
        TEMPLATES.render(template + ".jte", values, html);
        return html.toString();
    }
}
