package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.records.DisposalCertificate;
import org.waymark.web.Paper;
import org.waymark.web.PdfPress;

/** The certificate of a disposal as PDF. */
@ApplicationScoped
class CertificatePdf {
    @Inject
    Paper paper;

    @Inject
    PdfPress press;

    byte[] made(DisposalCertificate certificate) {
        return press.printed(paper.html("records/certificateDocument", certificate));
    }
}
