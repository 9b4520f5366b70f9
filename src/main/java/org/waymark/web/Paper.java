package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A page as text, for files that people take along. */
@ApplicationScoped
public class Paper {
    @Inject
    Shells shells;

    /** The whole document, as the visitor of this request would read it. */
    public String html(String template, Object model) {
        return PageWriter.render(Page.of(template, model), shells.current());
    }
}
