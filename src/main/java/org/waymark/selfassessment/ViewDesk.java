package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** The page of a mentor; without a form where nothing can be changed any more. */
    MentorDesk of(Visitor mentor, AskedView asked, boolean isOpenToChange) {
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
                things(mentor, asked),
                Drafts.of(written, AssessmentPlace.viewPrompt(asked.id()), words),
                Drafts.of(written, AssessmentPlace.evidencePrompt(asked.id()), evidence),
                drafts.rescue(mentor));
    }

    /** What the owner shares with the mentor now, and what the mentor has named already. */
    private List<ViewWords.Named> things(Visitor mentor, AskedView asked) {
        Map<UUID, ViewWords.Named> things = new LinkedHashMap<>();
        if (!asked.wordings().isEmpty()) {
            asked.latest().words().things().forEach(thing -> things.put(thing.id(), thing));
        }
        sharing.openTo(mentor).stream()
                .filter(share ->
                        share.person().equals(asked.owner()) && share.path().isPresent())
                .limit(LISTED_MAX)
                .map(share -> new ViewWords.Named(
                        share.thing(), share.title(), share.path().orElseThrow()))
                .forEach(thing -> things.putIfAbsent(thing.id(), thing));
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
