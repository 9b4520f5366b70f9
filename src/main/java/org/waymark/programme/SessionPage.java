package org.waymark.programme;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.web.London;

/** Puts a session page together from its rows. */
final class SessionPage {
    private SessionPage() {}

    static SessionSummary of(
            ContentPack content,
            Session session,
            List<PartSummary> parts,
            List<Trace> traces,
            List<PageStore.Text> texts,
            String rescue,
            List<SessionPanel.Panel> panels,
            Instant now) {
        Map<Part, PartSummary> byPart = new EnumMap<>(Part.class);
        parts.forEach(part -> byPart.put(part.part(), part));
        return new SessionSummary(
                progress(content, session, byPart, traces, texts),
                content.sessions().size(),
                content.framework().areas(),
                byPart,
                notes(session.number(), texts),
                texts.stream()
                        .filter(text -> text.kind().equals("JOT"))
                        .map(text -> jot(content, session, text))
                        .toList(),
                traces.stream()
                        .filter(trace -> trace.kind() == Trace.Kind.TASK)
                        .findFirst()
                        .map(trace -> TaskSummary.of(content, trace, now)),
                London.day(now).plusDays(session.followUp().dueInDays()),
                rescue,
                panels);
    }

    private static SessionProgress progress(
            ContentPack content,
            Session session,
            Map<Part, PartSummary> parts,
            List<Trace> traces,
            List<PageStore.Text> texts) {
        Set<Part> done = EnumSet.noneOf(Part.class);
        parts.values().stream()
                .filter(PartSummary::isDone)
                .map(PartSummary::part)
                .forEach(done::add);
        boolean isTouched = !traces.isEmpty() || !texts.isEmpty();
        Optional<Instant> touched = traces.stream().map(Trace::at).max(Instant::compareTo);
        return YearSummary.progress(
                content, session, done, isTouched ? touched.or(() -> Optional.of(Instant.EPOCH)) : Optional.empty());
    }

    static Map<String, NoteSummary> notes(int number, List<PageStore.Text> texts) {
        Map<String, NoteSummary> notes = new HashMap<>();
        for (PageStore.Text text : texts) {
            if (!text.kind().equals("JOT")) {
                notes.computeIfAbsent(text.prompt(), prompt -> note(number, prompt, texts));
            }
        }
        return notes;
    }

    private static NoteSummary note(int number, String prompt, List<PageStore.Text> texts) {
        Optional<PageStore.Text> written = texts.stream()
                .filter(text -> text.kind().equals("NOTE") && text.prompt().equals(prompt))
                .findFirst();
        List<KeptSummary> kept = texts.stream()
                .filter(text -> text.kind().equals("KEPT") && text.prompt().equals(prompt))
                .map(text -> new KeptSummary(
                        text.id(),
                        number,
                        prompt,
                        text.text(),
                        KeptReason.valueOf(text.label()),
                        KeptState.WAITING,
                        text.at(),
                        text.at().plus(KeptText.KEPT_FOR)))
                .toList();
        return new NoteSummary(
                prompt,
                written.map(PageStore.Text::text).orElse(""),
                written.map(PageStore.Text::version).orElse(0),
                written.map(PageStore.Text::at),
                kept,
                0);
    }

    private static JotSummary jot(ContentPack content, Session session, PageStore.Text text) {
        return new JotSummary(
                text.id(),
                session.number(),
                JotHome.valueOf(text.label()),
                Optional.ofNullable(text.area()).flatMap(content::area),
                text.text(),
                text.at(),
                text.version(),
                text.isRemoved(),
                "");
    }
}
