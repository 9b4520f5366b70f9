package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.programme.NoteSummary;
import org.waymark.programme.Scale;
import org.waymark.programme.Writing;
import org.waymark.sharing.Sharing;

/** What a mentor has before them when they write: what the owner shares with them, the steps, and their own drafts. */
@ApplicationScoped
class ViewDesk {
    /** More than fits on a page that anybody reads. */
    private static final int LISTED_MAX = 30;

    @Inject
    private Sharing sharing;

    @Inject
    private Drafts drafts;

    @Inject
    private Scales scales;

    /**
     * The page of a mentor; without a form where nothing can be changed any more. Of what they named it names only what is
     * still open to them.
     */
    MentorDesk of(Visitor mentor, AskedView said, boolean isOpenToChange) {
        Map<RecordRef, ViewWords.Named> open = isOpenToChange || isNaming(said) ? open(mentor, said) : Map.of();
        AskedView asked = said.naming(open.keySet());
        if (!isOpenToChange) {
            return new MentorDesk(
                    asked,
                    false,
                    scales.present(),
                    List.of(),
                    List.of(),
                    none(AssessmentPlace.viewPrompt(asked.id())),
                    none(AssessmentPlace.evidencePrompt(asked.id())),
                    "");
        }
        Map<String, NoteSummary> written = drafts.all(mentor);
        String words = asked.wordings().isEmpty() ? "" : asked.latest().words().words();
        String evidence =
                asked.wordings().isEmpty() ? "" : asked.latest().words().evidence();
        return new MentorDesk(
                asked,
                true,
                asked.wordings().isEmpty() ? scales.present() : asked.latest().scale(),
                scales.content().steps().stream().map(Scale.Level::text).toList(),
                things(asked, open),
                Drafts.of(written, AssessmentPlace.viewPrompt(asked.id()), words),
                Drafts.of(written, AssessmentPlace.evidencePrompt(asked.id()), evidence),
                drafts.rescue(mentor));
    }

    /** Whether all of these are open to the mentor: nothing else can be what a view is based on. */
    boolean isOpen(Visitor mentor, AskedView asked, List<ViewWords.Named> things) {
        return things.isEmpty()
                || open(mentor, asked)
                        .keySet()
                        .containsAll(things.stream().map(ViewWords.Named::thing).toList());
    }

    private static boolean isNaming(AskedView said) {
        return said.wordings().stream()
                .anyMatch(wording -> !wording.words().things().isEmpty());
    }

    /** What the owner shares with the mentor now, the newest first. */
    private Map<RecordRef, ViewWords.Named> open(Visitor mentor, AskedView asked) {
        Map<RecordRef, ViewWords.Named> open = new LinkedHashMap<>();
        sharing.openTo(mentor).stream()
                .filter(share ->
                        share.person().equals(asked.owner()) && share.path().isPresent())
                .map(share -> new ViewWords.Named(
                        share.thing(), share.title(), share.path().orElseThrow()))
                .forEach(thing -> open.putIfAbsent(thing.thing(), thing));
        return open;
    }

    /** Of what is open: what the mentor has named already, then the newest. */
    private static List<ViewWords.Named> things(AskedView asked, Map<RecordRef, ViewWords.Named> open) {
        Map<RecordRef, ViewWords.Named> things = new LinkedHashMap<>();
        if (!asked.wordings().isEmpty()) {
            asked.latest().words().things().forEach(thing -> things.put(thing.thing(), thing));
        }
        open.values().stream().limit(LISTED_MAX).forEach(thing -> things.putIfAbsent(thing.thing(), thing));
        return List.copyOf(things.values());
    }

    private static NoteSummary none(String prompt) {
        return Drafts.of(Map.of(), prompt, "");
    }

    /** What was a draft has become a view. */
    void taken(Visitor mentor, UUID asked, Writing writing) {
        List<String> ours = List.of(AssessmentPlace.viewPrompt(asked), AssessmentPlace.evidencePrompt(asked));
        writing.notes().stream()
                .filter(note -> ours.contains(note.prompt()))
                .forEach(note -> drafts.taken(mentor, note, writing));
    }
}
