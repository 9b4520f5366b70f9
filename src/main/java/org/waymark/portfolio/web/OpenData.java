package org.waymark.portfolio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.portfolio.DocumentSummary;
import org.waymark.portfolio.Item;
import org.waymark.web.Texts;

/** The same document as open data: a file of JSON, the schema that describes it, and a page to read. */
@ApplicationScoped
class OpenData {
    static final String SCHEMA = "waymark-portfolio.schema.json";
    private static final int FORMAT_VERSION = 1;
    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @Inject
    Texts texts;

    byte[] packed(DocumentSummary document, String page) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
                InputStream schema = OpenData.class.getResourceAsStream("/portfolio/" + SCHEMA)) {
            put(zip, document, "waymark-portfolio.json", written(json(document)));
            put(zip, document, SCHEMA, schema.readAllBytes());
            put(zip, document, "waymark-portfolio.html", page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, DocumentSummary document, String name, byte[] bytes)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(document.madeAt().toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] written(JsonObject json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WRITERS.createWriter(bytes, StandardCharsets.UTF_8).write(json);
        return bytes.toByteArray();
    }

    private JsonObject json(DocumentSummary document) {
        JsonArrayBuilder chapters = Json.createArrayBuilder();
        for (DocumentSummary.Part part : document.parts()) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            part.items().forEach(item -> items.add(json(item)));
            chapters.add(Json.createObjectBuilder()
                    .add("key", part.key())
                    .add("title", texts.text(part.titleKey()))
                    .add("items", items));
        }
        return Json.createObjectBuilder()
                .add("$schema", SCHEMA)
                .add("format", "waymark-portfolio")
                .add("version", FORMAT_VERSION)
                .add("madeAt", document.madeAt().toString())
                .add("name", document.name())
                .add("chapters", chapters)
                .build();
    }

    private static JsonObjectBuilder json(Item item) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("key", item.key()).add("title", item.title());
        item.on().ifPresent(day -> json.add("on", day.toString()));
        return json.add("data", item.data());
    }
}
