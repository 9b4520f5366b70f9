package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.waymark.records.SealedFile;
import org.waymark.web.Paper;
import org.waymark.web.PdfPress;

/** A sealed paper as PDF: its words, signatures and hash to read, and the sealed data inside it to check. */
@ApplicationScoped
class SealedPdf {
    /** Name of the data inside the PDF. */
    static final String DATA = "waymark-record.json";

    @Inject
    Paper paper;

    @Inject
    PdfPress press;

    byte[] made(SealedFile file) {
        byte[] printed = press.printed(paper.html("records/document", file));
        try (PDDocument document = Loader.loadPDF(printed)) {
            attach(document, file.json().getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            document.save(whole);
            return whole.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void attach(PDDocument document, byte[] data) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(data));
        embedded.setSubtype("application/json");
        embedded.setSize(data.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(DATA);
        specification.setFileUnicode(DATA);
        specification.setEmbeddedFile(embedded);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(DATA, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }
}
