package org.waymark.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What ties the programme, its sessions and the areas of the standards to one another. */
final class ProgrammeRules {
    private static final List<String> OUTLINE =
            List.of("preparation", "introduction", "experience", "reflection", "evidence", "follow-up");

    private final Contents contents;
    private final List<Problem> problems = new ArrayList<>();

    private ProgrammeRules(Contents contents) {
        this.contents = contents;
    }

    static List<Problem> problems(Contents contents) {
        ProgrammeRules rules = new ProgrammeRules(contents);
        rules.days();
        rules.outline();
        rules.areas();
        rules.sessionsOfAreas();
        rules.patterns();
        return rules.problems;
    }

    private void days() {
        ContentFile file = contents.programme();
        Map<Integer, Integer> dayOf = new HashMap<>();
        int expected = 1;
        for (ContentNode day : file.root().items("days")) {
            int number = day.number("number");
            if (number != expected++) {
                refuse(file, day, "days must be numbered 1, 2, 3 and so on, in this order");
            }
            for (ContentNode session : day.items("sessions")) {
                Integer other = dayOf.putIfAbsent(session.number(), number);
                if (other != null) {
                    refuse(file, session, "session %d stands on day %d already".formatted(session.number(), other));
                }
            }
        }
        for (int session = 1; session <= SessionRules.SESSIONS; session++) {
            if (!dayOf.containsKey(session)) {
                refuse(file, file.root().find("days").orElseThrow(), "session %d stands on no day".formatted(session));
            }
        }
    }

    private void outline() {
        ContentFile file = contents.programme();
        List<ContentNode> parts = file.root().items("outline");
        ContentNode list = file.root().find("outline").orElseThrow();
        if (!parts.stream().map(part -> part.text("key")).toList().equals(OUTLINE)) {
            refuse(file, list, "the outline must be, in this order: " + String.join(", ", OUTLINE));
            return;
        }
        for (ContentNode part : parts) {
            boolean isTimed = !part.equals(parts.get(0)) && !part.equals(parts.get(OUTLINE.size() - 1));
            if (isTimed != part.find("minutes").isPresent()) {
                refuse(
                        file,
                        part,
                        part.text("key")
                                + (isTimed ? " needs minutes" : " has no minutes: it lies outside the session"));
            }
        }
    }

    private void areas() {
        ContentFile file = contents.framework();
        Map<Integer, Integer> areaOf = new HashMap<>();
        int expected = 1;
        for (ContentNode area : file.root().items("areas")) {
            int number = area.number("number");
            if (number != expected++) {
                refuse(file, area, "areas must be numbered from 1 to 8, in this order");
            }
            ContentNode session = area.find("session").orElseThrow();
            Integer other = areaOf.putIfAbsent(session.number(), number);
            if (other != null) {
                refuse(file, session, "session %d belongs to area %d already".formatted(session.number(), other));
            }
        }
    }

    /** Both sides must say the same, so that neither a session nor an area is lost by changing one file. */
    private void sessionsOfAreas() {
        Map<Integer, ContentNode> areaOfSession = new HashMap<>();
        contents.framework().root().items("areas").forEach(area -> areaOfSession.put(area.number("session"), area));
        for (ContentFile file : contents.sessions()) {
            Optional<ContentNode> said = file.root().find("area");
            Optional<Integer> expected = Optional.ofNullable(
                            areaOfSession.get(file.root().number("number")))
                    .map(area -> area.number("number"));
            if (!said.map(ContentNode::number).equals(expected)) {
                refuse(
                        file,
                        said.orElse(file.root()),
                        "area must be %s, as %s says"
                                .formatted(
                                        expected.map(String::valueOf).orElse("left out"),
                                        contents.framework().label()));
            }
        }
    }

    private void patterns() {
        ContentFile file = contents.details();
        for (ContentNode detail : file.root().items("details")) {
            try {
                Pattern.compile(detail.text("pattern"));
            } catch (PatternSyntaxException mistaken) {
                refuse(
                        file,
                        detail.find("pattern").orElseThrow(),
                        "the pattern is not one: " + mistaken.getDescription());
            }
        }
    }

    private void refuse(ContentFile file, ContentNode where, String reason) {
        problems.add(file.problem(where, reason));
    }
}
