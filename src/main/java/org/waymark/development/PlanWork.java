package org.waymark.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.programme.NoteText;
import org.waymark.programme.Words;
import org.waymark.programme.Writing;

/**
 * Work on a plan, by its owner alone: NOT_FOUND for anything of anybody else. Each act is one version and one audit line,
 * and the same form sent twice is one act. The draft that a text was written in is emptied with it.
 */
@ApplicationScoped
public class PlanWork {
    /** What a form sends beside the words themselves. @param form its id @param draft the text as it was written */
    public record Sent(UUID form, NoteText draft, Writing writing) {}

    @Inject
    private ItemStore store;

    @Inject
    private ChangeStore changes;

    @Inject
    private PlanDrafts drafts;

    @Inject
    private Event<Audited> audit;

    @Inject
    private InstantSource clock;

    /** Something new. Refuses INVALID as {@link PlanItem} does, NOT_FOUND for a goal that is not the owner's. */
    @Transactional
    public UUID add(Visitor owner, ItemKind kind, ItemWords words, Sent sent) {
        PlanItem item = new PlanItem(owner, sent.form(), kind, goalChecked(owner, kind, words), clock.instant());
        if (store.add(item)) {
            keep(owner, item, Act.MADE, "", sent);
        }
        return item.id();
    }

    /**
     * Other words; what was kept in a session becomes a goal. The same words of a goal change nothing. Refuses INVALID,
     * STALE and WRONG_STATE as {@link PlanItem#reword} does.
     */
    @Transactional
    public void reword(Visitor owner, UUID id, ItemWords words, int versionSeen, Sent sent) {
        PlanItem item = locked(owner, id);
        ItemWords checked = goalChecked(owner, item.kind(), words);
        boolean isIdea = item.state() == ItemState.IDEA;
        if (isIdea || !checked.equals(item.words())) {
            act(
                    owner,
                    item,
                    isIdea ? Act.MADE : Act.REWORDED,
                    "",
                    sent,
                    it -> it.reword(checked, versionSeen, clock.instant()));
        } else {
            drafts.taken(owner, sent.draft(), sent.writing());
        }
    }

    /** A look back beside an open goal. Refuses INVALID for one without words, WRONG_STATE where it is not open. */
    @Transactional
    public void review(Visitor owner, UUID id, String words, Sent sent) {
        act(owner, locked(owner, id), Act.REVIEWED, noted(words, true), sent, item -> item.review(clock.instant()));
    }

    /**
     * Reached, done or set aside; a goal with what was learned. Refuses INVALID for a goal without that, WRONG_STATE where
     * it is closed.
     */
    @Transactional
    public void close(Visitor owner, UUID id, ItemState end, String learned, Sent sent) {
        PlanItem item = locked(owner, id);
        boolean isLearned = item.kind() == ItemKind.GOAL && item.state() == ItemState.OPEN;
        Act act = end == ItemState.DONE ? Act.CLOSED : Act.LEFT;
        act(owner, item, act, noted(learned, isLearned), sent, it -> it.move(end, clock.instant()));
    }

    /** Opened again. Refuses WRONG_STATE where it is open. */
    @Transactional
    public void open(Visitor owner, UUID id, Sent sent) {
        act(owner, locked(owner, id), Act.OPENED, "", sent, item -> item.move(ItemState.OPEN, clock.instant()));
    }

    private PlanItem locked(Visitor owner, UUID id) {
        return store.lock(owner, id).orElseThrow(PlanWork::notThere);
    }

    private void act(Visitor owner, PlanItem item, Act act, String note, Sent sent, Consumer<PlanItem> verb) {
        if (!changes.isSent(item, sent.form())) {
            verb.accept(item);
            store.flush();
            keep(owner, item, act, note, sent);
        }
    }

    private void keep(Visitor owner, PlanItem item, Act act, String note, Sent sent) {
        changes.keep(item, act, note, sent.form());
        drafts.taken(owner, sent.draft(), sent.writing());
        RecordRef ref = new RecordRef(item.kind().key(), item.id());
        audit.fire(new Audited(owner.organisation(), owner.person(), "development." + act.key(), ref, ""));
    }

    private ItemWords goalChecked(Visitor owner, ItemKind kind, ItemWords words) {
        boolean isKnown = words.goal() == null
                || kind.hasGoal()
                        && store.find(owner, words.goal())
                                .filter(goal -> goal.kind() == ItemKind.GOAL)
                                .isPresent();
        if (!isKnown) {
            throw notThere();
        }
        return words.cleaned();
    }

    private static String noted(String words, boolean isNeeded) {
        String clean = Words.clean(words);
        boolean isTooLong = clean.codePointCount(0, clean.length()) > ItemWords.TEXT_CHARACTERS_MAX;
        if (isTooLong || isNeeded && clean.isBlank()) {
            throw new Refusal(Reason.INVALID, "development.refusal.not-possible");
        }
        return clean.strip();
    }

    static Refusal notThere() {
        return new Refusal(Reason.NOT_FOUND, "development.refusal.not-there");
    }

    /** Keeps for 30 days what was sent for an item that had changed meanwhile. */
    @Transactional
    public void keepBeside(Visitor owner, Sent sent) {
        drafts.beside(owner, sent.draft(), sent.writing());
    }
}
