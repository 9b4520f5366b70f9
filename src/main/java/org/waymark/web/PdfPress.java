package org.waymark.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Prints a document as a tagged PDF for PDF/UA-1. One at a time on a node: printing takes a processor and tens of MiB, and
 * other people are waiting for pages. Nothing is fetched from anywhere while it prints.
 */
@ApplicationScoped
public class PdfPress {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final float PDF_VERSION = 1.7f;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore turn = new Semaphore(1, true);

    /** Its remarks on style sheets belong to nobody's log. */
    @PostConstruct
    void quiet() {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param document well-formed XHTML
     * @throws PressBusy when others were being printed all the time this could wait
     */
    public byte[] printed(String document) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PressBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PressBusy();
        }
        try {
            return print(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.release();
        }
    }

    private static byte[] print(String document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_VERSION);
        builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
        font(builder, "", REGULAR, FontStyle.NORMAL);
        font(builder, "-Bold", BOLD, FontStyle.NORMAL);
        font(builder, "-Oblique", REGULAR, FontStyle.ITALIC);
        font(builder, "-BoldOblique", BOLD, FontStyle.ITALIC);
        builder.withHtmlContent(document, null);
        builder.toStream(file);
        builder.run();
        return file.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + cut + ".ttf"), "Text", weight, style, true);
    }

    private static InputStream open(String font) {
        InputStream file = PdfPress.class.getResourceAsStream(font);
        if (file == null) {
            throw new IllegalStateException("The font " + font + " is missing");
        }
        return file;
    }

    /** Others were being printed for too long. */
    public static final class PressBusy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
