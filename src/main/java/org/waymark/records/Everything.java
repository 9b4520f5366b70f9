package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.web.Texts;

/**
 * Everything that is kept about a person, for that person, as it is kept: the right of access, answered by the person
 * themselves. Sources: UK GDPR, articles 15 and 20.
 */
@ApplicationScoped
public class Everything {
    private static final int FORMAT_VERSION = 1;
    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Texts texts;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /** One JSON document: each table with what it is and its rows. Effects: audit {@code records.everything-taken}. */
    @Transactional
    public String about(Visitor visitor) {
        RecordRef person = new RecordRef("person", visitor.person().value());
        audit.fire(new Audited(visitor.organisation(), visitor.person(), "records.everything-taken", person, ""));
        var tables = Json.createArrayBuilder();
        for (KeptTable table : KeptTable.all()) {
            var rows = Json.createArrayBuilder();
            rows(visitor, table).forEach(row -> {
                try (var reader = Json.createReader(new StringReader(row))) {
                    rows.add(reader.readObject());
                }
            });
            tables.add(Json.createObjectBuilder()
                    .add("table", table.name())
                    .add("what", texts.text("records.about." + table.name().replace('_', '-')))
                    .add("rows", rows));
        }
        StringWriter written = new StringWriter();
        WRITERS.createWriter(written)
                .write(Json.createObjectBuilder()
                        .add("format", "waymark-everything")
                        .add("version", FORMAT_VERSION)
                        .add("madeAt", clock.instant().toString())
                        .add("tables", tables)
                        .build());
        return written.toString();
    }

    private List<String> rows(Visitor visitor, KeptTable table) {
        List<?> rows = entities.createNativeQuery(table.query())
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .setParameter(3, table.leftOut())
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
