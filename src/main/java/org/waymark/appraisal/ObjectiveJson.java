package org.waymark.appraisal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.programme.Answer;

/** Objectives as they are kept. */
final class ObjectiveJson {
    private static final String TITLE = "title";
    private static final String SUCCESS = "success";

    private ObjectiveJson() {}

    static String of(ObjectiveWords words) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(TITLE, words.title());
        fields.put(SUCCESS, words.success());
        IntStream.range(0, words.steps().size()).forEach(at -> {
            fields.put("step." + at, words.steps().get(at).task());
            words.steps().get(at).by().ifPresent(day -> fields.put("by." + at, day.toString()));
        });
        return new Answer(fields).json();
    }

    static ObjectiveWords words(String json) {
        Answer answer = Answer.of(json);
        return new ObjectiveWords(
                answer.field(TITLE),
                IntStream.range(0, ObjectiveWords.MOST_STEPS)
                        .mapToObj(at -> new ObjectiveWords.Step(
                                answer.field("step." + at),
                                Optional.of(answer.field("by." + at))
                                        .filter(day -> !day.isEmpty())
                                        .map(LocalDate::parse)))
                        .toList(),
                answer.field(SUCCESS));
    }
}
