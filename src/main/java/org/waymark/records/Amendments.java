package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;
import org.waymark.web.Texts;

/** Corrections stand beside what was signed, never inside: each numbered, and signed by whoever wrote it. */
@ApplicationScoped
public class Amendments {
    static final String KIND = "amendment";
    private static final int VERSION = 1;
    private static final String ADD = """
            insert into record_amendment (organisation_id, id, paper_id, number, author_id, made_at)
            select ?1, ?2, ?3, coalesce(max(number), 0) + 1, ?4, ?5
              from record_amendment where organisation_id = ?1 and paper_id = ?3
            on conflict (organisation_id, id) do nothing
            """;
    private static final String OF = """
            select a.number, a.author_id, author.name, p.id
              from record_amendment a
              join person author on author.organisation_id = a.organisation_id and author.id = a.author_id
              join record_paper p on p.organisation_id = a.organisation_id and p.kind = 'amendment' and p.thing_id = a.id
                                 and p.state <> 'VOID'
             where a.organisation_id = ?1 and a.paper_id = ?2 and (p.state = 'SEALED' or a.author_id = ?3)
             order by a.number
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PaperReading reading;

    @Inject
    private Sealing sealing;

    @Inject
    private Texts texts;

    @Inject
    private InstantSource clock;

    /** Those of a paper that are signed, and the reader's own that are not yet. The caller has checked who reads. */
    @Transactional
    public List<AmendmentSummary> of(Visitor reader, UUID paper) {
        reading.readable(reader, paper);
        List<?> rows = entities.createNativeQuery(OF)
                .setParameter(1, reader.organisation().value())
                .setParameter(2, paper)
                .setParameter(3, reader.person().value())
                .getResultList();
        return rows.stream().map(row -> summary(reader, (Object[]) row)).toList();
    }

    /**
     * Writes one, to be signed next. The same form sent twice writes it once. Refuses NOT_FOUND for whoever is not a party
     * now; WRONG_STATE for what is not sealed, and for an amendment itself. Effects: as {@link Sealing#present}.
     *
     * @return the paper to sign
     */
    @Transactional
    public UUID write(Visitor party, UUID id, String reason, String words, UUID form) {
        SignedPaper paper = reading.asParty(party, id);
        reading.requireNow(party, paper);
        if (paper.state() != PaperState.SEALED || paper.record().kind().equals(KIND)) {
            throw new Refusal(Reason.WRONG_STATE, "records.refusal.not-sealed");
        }
        entities.createNativeQuery(ADD)
                .setParameter(1, party.organisation().value())
                .setParameter(2, form)
                .setParameter(3, id)
                .setParameter(4, party.person().value())
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        RecordRef record = new RecordRef(KIND, form);
        sealing.present(party, record, paper.keptAs(), wording(party.person(), paper, reason, words));
        return sealing.state(party, record).orElseThrow().paper();
    }

    private Wording wording(PersonId author, SignedPaper paper, String reason, String words) {
        Wording about = reading.wording(paper);
        return new Wording(
                texts.text("records.amendment.to", about.title()),
                KIND,
                VERSION,
                about.parties().stream()
                        .map(party -> new Wording.Party(
                                party.seat(),
                                party.seatLabel(),
                                party.person(),
                                party.name(),
                                party.person().equals(author)))
                        .collect(Collectors.toList()),
                List.of(new Wording.Part(
                        texts.text("records.amendment.title"),
                        List.of(
                                new Wording.Line(texts.text("records.amendment.words"), words),
                                new Wording.Line(texts.text("records.amendment.reason"), reason),
                                new Wording.Line(texts.text("records.amendment.hash"), paper.hash())))));
    }

    private AmendmentSummary summary(Visitor reader, Object[] row) {
        SignedPaper paper = reading.found(reader.organisation(), (UUID) row[3]);
        return new AmendmentSummary(
                paper.id(),
                ((Number) row[0]).intValue(),
                (String) row[2],
                reader.person().value().equals(row[1]),
                paper.sealedAt(),
                reading.wording(paper).parts().get(0).lines().get(0).text());
    }
}
