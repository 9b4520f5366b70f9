package org.waymark.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What holds for every session, however it is worded: four segments, ninety minutes, evidence last and individual. */
final class SessionRules {
    static final int SESSIONS = 12;
    static final int MINUTES = 90;

    private static final List<String> SEGMENTS =
            Arrays.stream(SegmentKind.values()).map(SegmentKind::key).toList();

    private final List<Problem> problems = new ArrayList<>();

    private SessionRules() {}

    static List<Problem> problems(Contents contents) {
        SessionRules rules = new SessionRules();
        contents.sessions().forEach(rules::check);
        return rules.problems;
    }

    /** All twelve are always there: a file may be replaced, never taken away. */
    private void check(ContentFile file) {
        ContentNode number = file.root().find("number").orElseThrow();
        if (!file.relative().contains("%02d".formatted(number.number()))) {
            refuse(file, number, "number %d does not fit the name of the file".formatted(number.number()));
        }
        List<ContentNode> segments = file.root().items("segments");
        ContentNode list = file.root().find("segments").orElseThrow();
        if (!segments.stream().map(segment -> segment.text("key")).toList().equals(SEGMENTS)) {
            refuse(file, list, "the segments must be, in this order: " + String.join(", ", SEGMENTS));
            return;
        }
        int minutes = segments.stream().mapToInt(s -> s.number("minutes")).sum();
        if (minutes != MINUTES) {
            String sum = segments.stream()
                    .map(segment -> Integer.toString(segment.number("minutes")))
                    .collect(Collectors.joining(" + "));
            refuse(file, list, "the minutes must make %d, but %s makes %d".formatted(MINUTES, sum, minutes));
        }
        segments.subList(0, 3).forEach(segment -> evidenceElsewhere(file, segment));
        evidence(file, segments.get(3));
    }

    private void evidenceElsewhere(ContentFile file, ContentNode segment) {
        segment.items("steps").stream()
                .filter(SessionRules::isEvidence)
                .forEach(step -> refuse(
                        file,
                        step.find("kind").orElseThrow(),
                        "a step of the kind evidence belongs in the last segment"));
    }

    private void evidence(ContentFile file, ContentNode segment) {
        ContentNode mode = segment.find("mode").orElseThrow();
        if (!mode.asString().equals(Mode.INDIVIDUAL.key())) {
            refuse(file, mode, "the mode of evidence must be individual: what is written there is private");
        }
        if (segment.items("steps").stream().noneMatch(SessionRules::isEvidence)) {
            refuse(file, segment, "the segment evidence needs a step of the kind evidence");
        }
    }

    private static boolean isEvidence(ContentNode step) {
        return step.text("kind").equals(StepKind.EVIDENCE.key());
    }

    private void refuse(ContentFile file, ContentNode where, String reason) {
        problems.add(file.problem(where, reason));
    }
}
