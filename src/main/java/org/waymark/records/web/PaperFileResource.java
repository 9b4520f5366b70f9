package org.waymark.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.records.Papers;
import org.waymark.records.SealedFile;
import org.waymark.web.CurrentRequest;

/** A sealed paper to take along: as PDF, which holds the data too, or as data alone. */
@Path("records/papers/{id: " + RecordRef.ID + "}/{kind: pdf|data}")
@ApplicationScoped
public class PaperFileResource {
    @Inject
    Papers papers;

    @Inject
    SealedPdf pdf;

    @Inject
    CurrentRequest current;

    @GET
    public Response take(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        SealedFile file = papers.file(current.visitorOrRefuse(), id);
        return kind.equals("pdf")
                ? attached(pdf.made(file), "application/pdf", id + ".pdf")
                : attached(file.json().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON, id + ".json");
    }

    private static Response attached(byte[] file, String type, String name) {
        return Response.ok(file, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"waymark-" + name + "\"")
                .build();
    }
}
