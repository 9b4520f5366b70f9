package org.waymark.portfolio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.waymark.portfolio.DocumentSummary;
import org.waymark.web.Paper;
import org.waymark.web.PdfPress;

/** Makes the file of a document. */
@ApplicationScoped
class PortfolioFiles {
    @Inject
    Paper paper;

    @Inject
    PdfPress press;

    @Inject
    OpenData data;

    byte[] made(DocumentSummary document, FileKind kind) {
        return switch (kind) {
            case PDF -> press.printed(html(document, true));
            case PAGE -> html(document, false).getBytes(StandardCharsets.UTF_8);
            case DATA -> data.packed(document, html(document, false));
        };
    }

    private String html(DocumentSummary document, boolean isPaged) {
        return paper.html("portfolio/document", new DocumentPage(document, isPaged));
    }
}
