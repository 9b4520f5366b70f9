package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.Visitor;

/** The piece made from entries: which, in which order, and the editions that its owner called finished. */
@ApplicationScoped
public class Pieces {
    @Inject
    private ReflectionStore store;

    @Inject
    private ChoiceStore choices;

    @Inject
    private VersionStore versions;

    @Inject
    private Sittings sittings;

    @Inject
    private Log log;

    /**
     * What it is made from, and what else there is. Refuses NOT_FOUND for another person's.
     *
     * @param from how many of the newest entries to pass over, 0 or more
     */
    @Transactional
    public ChoiceSummary choice(Visitor visitor, UUID id, int from) {
        Reflection piece = own(visitor, ReflectionKind.PIECE, id);
        List<ChoiceSummary.Chosen> chosen = chosen(visitor, piece);
        List<UUID> taken = chosen.stream().map(each -> each.entry().id()).toList();
        Log.Part part = log.part(visitor, from);
        return new ChoiceSummary(
                piece,
                chosen,
                part.entries().stream()
                        .filter(entry -> !taken.contains(entry.id()))
                        .toList(),
                part.older());
    }

    /** An entry is chosen, as the last. Refuses NOT_FOUND where either is another person's. */
    @Transactional
    public void choose(Visitor visitor, UUID id, UUID entry) {
        Reflection piece = held(visitor, id);
        choices.add(
                visitor.organisation(),
                piece.id(),
                own(visitor, ReflectionKind.ENTRY, entry).id());
    }

    /** An entry is chosen no longer; what was put into the text stays there. Refuses NOT_FOUND as above. */
    @Transactional
    public void leave(Visitor visitor, UUID id, UUID entry) {
        choices.remove(visitor.organisation(), held(visitor, id).id(), entry);
    }

    /** A chosen entry changes places with the one before it. Refuses NOT_FOUND as above. */
    @Transactional
    public void earlier(Visitor visitor, UUID id, UUID entry) {
        Reflection piece = held(visitor, id);
        List<ChoiceStore.Row> rows = choices.of(visitor.organisation(), piece.id());
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).entry().equals(entry)) {
                ChoiceStore.Row before = rows.get(i - 1);
                choices.place(visitor.organisation(), id, entry, before.place());
                choices.place(
                        visitor.organisation(), id, before.entry(), rows.get(i).place());
            }
        }
    }

    /**
     * Puts the words of chosen entries that are not in it yet at the end of the text, in their order. Nothing changes
     * where it would become too long. Refuses NOT_FOUND as above. Effects: a version before and one after.
     *
     * @return whether there was room
     */
    @Transactional
    public boolean assemble(Visitor visitor, UUID id) {
        Reflection piece = sittings.end(visitor, held(visitor, id));
        String added = chosen(visitor, piece).stream()
                .filter(each -> !each.isPutIn())
                .map(each -> sittings.draft(visitor, each.entry()).text().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
        if (!added.isEmpty() && !sittings.append(visitor, piece, added)) {
            return false;
        }
        choices.putIn(visitor.organisation(), id, sittings.now());
        sittings.did(visitor, piece, "assembled", "");
        return true;
    }

    /**
     * What stands there now is a finished edition; it stays as it is, and a later one will stand beside it. The same text
     * is finished once. Refuses NOT_FOUND as above. Effect: audit line.
     *
     * @return its version; empty where nothing was written
     */
    @Transactional
    public Optional<Integer> finish(Visitor visitor, UUID id) {
        Reflection piece = sittings.end(visitor, held(visitor, id));
        if (piece.latest() == 0) {
            return Optional.empty();
        }
        if (versions.finish(visitor.organisation(), id, piece.latest(), sittings.now())) {
            sittings.did(visitor, piece, "edition-finished", "version=" + piece.latest());
        }
        return Optional.of(piece.latest());
    }

    private List<ChoiceSummary.Chosen> chosen(Visitor visitor, Reflection piece) {
        List<ChoiceStore.Row> rows = choices.of(visitor.organisation(), piece.id());
        List<UUID> ids = rows.stream().map(ChoiceStore.Row::entry).toList();
        Map<UUID, Reflection> entries = ids.isEmpty()
                ? Collections.emptyMap()
                : store.find(ReflectionKind.ENTRY, ids).stream()
                        .filter(entry -> entry.owner().equals(piece.owner()))
                        .collect(Collectors.toMap(Reflection::id, Function.identity()));
        return rows.stream()
                .filter(row -> entries.containsKey(row.entry()))
                .map(row -> new ChoiceSummary.Chosen(entries.get(row.entry()), row.isPutIn()))
                .toList();
    }

    /** The visitor's piece; nobody else changes it before this transaction ends. */
    private Reflection held(Visitor visitor, UUID id) {
        own(visitor, ReflectionKind.PIECE, id);
        return store.lock(visitor.organisation(), id).orElseThrow(Reflections::notFound);
    }

    private Reflection own(Visitor visitor, ReflectionKind kind, UUID id) {
        return store.find(kind, id)
                .filter(it -> it.owner().equals(visitor.person()))
                .orElseThrow(Reflections::notFound);
    }
}
