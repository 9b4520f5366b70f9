package org.waymark.programme;

/** Which prompts of a session have something written under them. */
final class Prompts {
    private Prompts() {}

    /** Steps that take notes, the jot box, the items of the preparation and the follow-up. */
    static boolean areOf(Session session, String prompt) {
        return session.step(prompt).filter(step -> step.kind() != StepKind.AIMS).isPresent()
                || session.preparation(prompt).isPresent()
                || session.followUp().key().equals(prompt);
    }

    /** Key of the prompt whose note is the draft of the next jot. */
    static String jotBox(Session session) {
        return session.segment(SegmentKind.EVIDENCE).steps().stream()
                .filter(step -> step.kind() == StepKind.EVIDENCE)
                .map(Step::key)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Session " + session.number() + " has no jot box"));
    }

    /** Words of the prompt as its page shows them; empty when the content no longer has it. */
    static String words(Session session, String prompt) {
        if (session.followUp().key().equals(prompt)) {
            return session.followUp().text();
        }
        return session.preparation(prompt)
                .map(Preparation::text)
                .or(() -> session.step(prompt).map(step -> step.question().orElse(step.text())))
                .orElse("");
    }

    /** Which part of the page the prompt stands in. */
    static Part part(Session session, String prompt) {
        if (session.followUp().key().equals(prompt)) {
            return Part.FOLLOW_UP;
        }
        return session.segments().stream()
                .filter(segment ->
                        segment.steps().stream().anyMatch(step -> step.key().equals(prompt)))
                .findFirst()
                .flatMap(segment -> Part.of(segment.key()))
                .orElse(Part.PREPARATION);
    }
}
