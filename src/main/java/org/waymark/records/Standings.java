package org.waymark.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** Puts the rows of parties together. */
final class Standings {
    private Standings() {}

    /** Each paper, in the order of its rows. */
    static List<SigningState> papers(List<PaperStore.PartyRow> rows) {
        Map<UUID, List<PaperStore.PartyRow>> byPaper = new LinkedHashMap<>();
        rows.forEach(row -> byPaper.computeIfAbsent(row.paper(), id -> new java.util.ArrayList<>())
                .add(row));
        return byPaper.values().stream().map(Standings::paper).toList();
    }

    /** For each record its open paper, or else the last that was sealed; the rows come the earliest first. */
    static Map<RecordRef, SigningState> latest(List<PaperStore.PartyRow> rows) {
        Map<RecordRef, SigningState> latest = new LinkedHashMap<>();
        papers(rows).forEach(paper -> latest.put(paper.record(), paper));
        return latest;
    }

    private static SigningState paper(List<PaperStore.PartyRow> parties) {
        PaperStore.PartyRow any = parties.get(0);
        boolean isSealed = any.state() == PaperState.SEALED;
        List<PersonId> signed = parties.stream()
                .filter(row -> row.signedAt().isPresent())
                .map(PaperStore.PartyRow::person)
                .toList();
        List<PersonId> missing = parties.stream()
                .filter(row -> !isSealed && row.signs() && row.signedAt().isEmpty())
                .map(PaperStore.PartyRow::person)
                .toList();
        return new SigningState(
                any.record(),
                any.paper(),
                any.number(),
                any.hash(),
                isSealed,
                any.presentedAt(),
                isSealed ? any.endedAt() : java.util.Optional.empty(),
                parties.stream().map(PaperStore.PartyRow::person).toList(),
                signed,
                missing);
    }
}
