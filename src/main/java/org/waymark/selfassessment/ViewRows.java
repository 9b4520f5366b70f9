package org.waymark.selfassessment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.programme.Area;

/** Makes views of the rows of {@link ViewStore}: one row a wording, the columns in the order of its statement. */
final class ViewRows {
    private static final int ANSWERED_AT = 8;
    private static final int VIEWED_AT = 9;
    private static final int SEEN_AT = 10;
    private static final int ENDED_AT = 11;
    private static final int VERSION = 12;
    private static final int SCALE = 13;
    private static final int LEVEL = 14;
    private static final int WORDS = 15;
    private static final int EVIDENCE = 16;
    private static final int NAME = 17;
    private static final int WRITTEN_AT = 18;
    private static final int THINGS = 19;
    private static final int ANSWER_SCALE = 20;
    private static final int ANSWER_LEVEL = 21;
    private static final int ANSWER_ON = 22;

    private ViewRows() {}

    static List<AskedView> views(List<Object[]> rows, List<Area> areas, Map<UUID, ScaleSummary> scales) {
        Map<UUID, List<Object[]>> byAsked = new LinkedHashMap<>();
        rows.forEach(row ->
                byAsked.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(row));
        return byAsked.values().stream().map(each -> view(each, areas, scales)).toList();
    }

    private static AskedView view(List<Object[]> rows, List<Area> areas, Map<UUID, ScaleSummary> scales) {
        Object[] row = rows.get(0);
        return new AskedView(
                (UUID) row[0],
                areas.stream()
                        .filter(area -> area.number() == whole(row[1]))
                        .findFirst()
                        .orElseThrow(),
                new PersonId((UUID) row[2]),
                new PersonId((UUID) row[3]),
                (String) row[4],
                (String) row[5],
                (Boolean) row[6],
                instant(row[7]).orElseThrow(),
                answer(row, scales),
                row[ANSWERED_AT] != null,
                instant(row[VIEWED_AT]),
                row[SEEN_AT] != null,
                instant(row[ENDED_AT]),
                rows.stream()
                        .filter(each -> each[VERSION] != null)
                        .map(each -> wording(each, scales))
                        .toList());
    }

    private static Optional<AskedView.Answer> answer(Object[] row, Map<UUID, ScaleSummary> scales) {
        return Optional.ofNullable((UUID) row[ANSWER_SCALE])
                .map(scale -> new AskedView.Answer(
                        scales.get(scale), whole(row[ANSWER_LEVEL]), ((Date) row[ANSWER_ON]).toLocalDate()));
    }

    private static ViewWording wording(Object[] row, Map<UUID, ScaleSummary> scales) {
        return new ViewWording(
                whole(row[VERSION]),
                scales.get((UUID) row[SCALE]),
                new ViewWords(
                        whole(row[LEVEL]), (String) row[WORDS], (String) row[EVIDENCE], things((String) row[THINGS])),
                (String) row[NAME],
                instant(row[WRITTEN_AT]).orElseThrow());
    }

    private static List<ViewWords.Named> things(String json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(thing -> new ViewWords.Named(
                            new RecordRef(thing.getString("kind"), UUID.fromString(thing.getString("id"))),
                            thing.getString("title"),
                            thing.getString("path")))
                    .toList();
        }
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }
}
