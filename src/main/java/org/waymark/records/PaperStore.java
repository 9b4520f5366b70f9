package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** Rows of papers, their parties and signatures. */
@ApplicationScoped
class PaperStore {
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('records.paper ' || ?1, 0))) locked";
    private static final String PAPERS = "select p from SignedPaper p where p.organisationId = :organisation";
    private static final String OF_RECORD = PAPERS + " and p.kind = :kind and p.thingId = :thing";
    private static final String PARTY =
            "insert into record_party (organisation_id, paper_id, person_id, seat, signs) values (?1, ?2, ?3, ?4, ?5)";
    private static final String SIGNATURE = """
            insert into record_signature (organisation_id, paper_id, person_id, hash, typed_name, statement, comment,
                                          vouched_by, vouched_at, signed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict do nothing
            """;
    private static final String SIGNATURES = """
            select s.paper_id, s.person_id, r.seat, s.typed_name, s.statement, s.comment, s.vouched_by, s.vouched_at,
                   s.signed_at
              from record_signature s
              join record_party r on r.organisation_id = s.organisation_id and r.paper_id = s.paper_id
                                 and r.person_id = s.person_id
             where s.organisation_id = ?1 and s.paper_id = ?2 order by s.signed_at, s.person_id
            """;
    private static final String STANDINGS = """
            select p.id, p.kind, p.thing_id, p.number, p.hash, p.state, p.ended_at, p.presented_at, r.person_id, r.seat,
                   r.signs, s.signed_at
              from record_paper p
              join record_party r on r.organisation_id = p.organisation_id and r.paper_id = p.id
              left join record_signature s on s.organisation_id = r.organisation_id and s.paper_id = r.paper_id
                                          and s.person_id = r.person_id
             where p.organisation_id = ?1
            """;
    private static final String OF_THINGS = STANDINGS
            + " and p.thing_id = any (cast(?2 as uuid[])) and p.state <> 'VOID' order by p.presented_at, p.id, r.seat";
    private static final String OF_PERSON = STANDINGS + """
             and p.id in (select m.paper_id from record_party m join record_paper q
                             on q.organisation_id = m.organisation_id and q.id = m.paper_id
                           where m.organisation_id = ?1 and m.person_id = cast(?2 as uuid) and q.state <> 'VOID'
                           order by coalesce(q.ended_at, q.presented_at) desc limit ?3)
             order by coalesce(p.ended_at, p.presented_at) desc, p.id, r.seat
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    /** Until this transaction ends nobody else presents, signs or takes back anything of this record. */
    void lock(OrganisationId organisation, RecordRef record) {
        entities.createNativeQuery(LOCK)
                .setParameter(1, organisation + " " + record.kind() + " " + record.id())
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    void add(SignedPaper paper, Wording wording) {
        entities.persist(paper);
        entities.flush();
        for (Wording.Party party : wording.parties()) {
            entities.createNativeQuery(PARTY)
                    .setParameter(1, paper.organisation().value())
                    .setParameter(2, paper.id())
                    .setParameter(3, party.person().value())
                    .setParameter(4, party.seat())
                    .setParameter(5, party.signs())
                    .executeUpdate();
        }
    }

    /** @return whether it was the first of this person */
    boolean add(SignedPaper paper, SignatureSummary signature) {
        OrganisationId organisation = paper.organisation();
        return entities.createNativeQuery(SIGNATURE)
                        .setParameter(1, organisation.value())
                        .setParameter(2, paper.id())
                        .setParameter(3, signature.person().value())
                        .setParameter(4, paper.hash())
                        .setParameter(5, signature.typedName())
                        .setParameter(6, signature.statement())
                        .setParameter(
                                7,
                                signature.comment().isEmpty()
                                        ? null
                                        : envelope.close(organisation, signature.comment()))
                        .setParameter(8, signature.isByLink() ? "LINK" : "LAUNCH")
                        .setParameter(9, Timestamp.from(signature.vouchedAt()))
                        .setParameter(10, Timestamp.from(signature.at()))
                        .executeUpdate()
                == 1;
    }

    Optional<SignedPaper> open(OrganisationId organisation, RecordRef record) {
        return of(organisation, record, " and p.state = org.waymark.records.PaperState.OPEN")
                .getResultStream()
                .findFirst();
    }

    Optional<SignedPaper> lastSealed(OrganisationId organisation, RecordRef record) {
        return of(organisation, record, " and p.state = org.waymark.records.PaperState.SEALED order by p.number desc")
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<SignedPaper> find(OrganisationId organisation, UUID id) {
        return one(organisation, id).getResultStream().findFirst();
    }

    /** As it is now, and nobody else changes it before this transaction ends. */
    Optional<SignedPaper> locked(OrganisationId organisation, UUID id) {
        return one(organisation, id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean isParty(SignedPaper paper, PersonId person) {
        return !entities.createNativeQuery(
                        "select 1 from record_party where organisation_id = ?1 and paper_id = ?2 and person_id = ?3")
                .setParameter(1, paper.organisation().value())
                .setParameter(2, paper.id())
                .setParameter(3, person.value())
                .getResultList()
                .isEmpty();
    }

    List<SignatureSummary> signatures(OrganisationId organisation, UUID paper) {
        List<?> rows = entities.createNativeQuery(SIGNATURES)
                .setParameter(1, organisation.value())
                .setParameter(2, paper)
                .getResultList();
        return rows.stream().map(row -> signature(organisation, (Object[]) row)).toList();
    }

    /** One row for each party of each open or sealed paper of these things. */
    List<PartyRow> ofThings(OrganisationId organisation, Collection<UUID> things) {
        String ids = things.stream().map(UUID::toString).collect(java.util.stream.Collectors.joining(",", "{", "}"));
        return standings(entities.createNativeQuery(OF_THINGS)
                .setParameter(1, organisation.value())
                .setParameter(2, ids)
                .getResultList());
    }

    /** The same for the latest papers of a person. */
    List<PartyRow> ofPerson(OrganisationId organisation, PersonId person, int most) {
        return standings(entities.createNativeQuery(OF_PERSON)
                .setParameter(1, organisation.value())
                .setParameter(2, person.toString())
                .setParameter(3, most)
                .getResultList());
    }

    /** A party of a paper, and whether they signed. */
    record PartyRow(
            UUID paper,
            RecordRef record,
            int number,
            String hash,
            PaperState state,
            Optional<Instant> endedAt,
            Instant presentedAt,
            PersonId person,
            String seat,
            boolean signs,
            Optional<Instant> signedAt) {}

    private static List<PartyRow> standings(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PartyRow(
                        (UUID) row[0],
                        new RecordRef((String) row[1], (UUID) row[2]),
                        (Integer) row[3],
                        (String) row[4],
                        PaperState.valueOf((String) row[5]),
                        instant(row[6]),
                        ((Timestamp) row[7]).toInstant(),
                        new PersonId((UUID) row[8]),
                        (String) row[9],
                        (Boolean) row[10],
                        instant(row[11])))
                .toList();
    }

    private SignatureSummary signature(OrganisationId organisation, Object[] row) {
        return new SignatureSummary(
                new PersonId((UUID) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? "" : envelope.open(organisation, (byte[]) row[5]),
                row[6].equals("LINK"),
                ((Timestamp) row[7]).toInstant(),
                ((Timestamp) row[8]).toInstant());
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }

    private TypedQuery<SignedPaper> of(OrganisationId organisation, RecordRef record, String which) {
        return entities.createQuery(OF_RECORD + which, SignedPaper.class)
                .setParameter("organisation", organisation.value())
                .setParameter("kind", record.kind())
                .setParameter("thing", record.id());
    }

    private TypedQuery<SignedPaper> one(OrganisationId organisation, UUID id) {
        return entities.createQuery(PAPERS + " and p.id = :id", SignedPaper.class)
                .setParameter("organisation", organisation.value())
                .setParameter("id", id);
    }
}
