package org.waymark.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A session as its page shows it to one person.
 *
 * @param areas        all areas of the standards, to choose from where the session is about none
 * @param notes        by prompt; those never written are missing
 * @param jots         kept here, the oldest first; those removed may still be put back
 * @param task         the follow-up, once it was taken on
 * @param suggestedDue day we suggest for the follow-up
 * @param rescue       token with which this page may hand in text after the visit
 * @param panels       what other rooms show here
 */
public record SessionSummary(
        SessionProgress progress,
        int sessionCount,
        List<Area> areas,
        Map<Part, PartSummary> parts,
        Map<String, NoteSummary> notes,
        List<JotSummary> jots,
        Optional<TaskSummary> task,
        LocalDate suggestedDue,
        String rescue,
        List<SessionPanel.Panel> panels) {
    public SessionSummary {
        areas = List.copyOf(areas);
        parts = Map.copyOf(parts);
        notes = Map.copyOf(notes);
        jots = List.copyOf(jots);
        panels = List.copyOf(panels);
    }

    public Session session() {
        return progress.session();
    }

    public int number() {
        return progress.number();
    }

    public PartSummary part(String key) {
        Part part = Part.of(key).orElseThrow();
        return parts.getOrDefault(part, PartSummary.untouched(part));
    }

    public NoteSummary note(String prompt) {
        return notes.getOrDefault(prompt, new NoteSummary(prompt, "", 0, Optional.empty(), List.of(), 0));
    }

    /** Key of the prompt whose note is the draft of the next jot. */
    public String jotBox() {
        return Prompts.jotBox(session());
    }

    public List<JotSummary> keptJots() {
        return jots.stream().filter(jot -> !jot.isRemoved()).toList();
    }

    public List<JotSummary> removedJots() {
        return jots.stream().filter(JotSummary::isRemoved).toList();
    }

    /** The same page with texts that were too long to save, so that nothing typed is lost. */
    public SessionSummary refused(List<NoteText> tooLong, Map<String, Integer> excess) {
        Map<String, NoteSummary> shown = new java.util.HashMap<>(notes);
        Map<String, String> texts = tooLong.stream().collect(Collectors.toMap(NoteText::prompt, NoteText::text));
        excess.forEach((prompt, many) -> shown.put(prompt, note(prompt).refused(texts.get(prompt), many)));
        return new SessionSummary(
                progress, sessionCount, areas, parts, shown, jots, task, suggestedDue, rescue, panels);
    }

    SessionSummary withJots(List<JotSummary> shown) {
        return new SessionSummary(
                progress, sessionCount, areas, parts, notes, shown, task, suggestedDue, rescue, panels);
    }
}
