package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;

/** Rows of disposals, and the removal itself: the database lets nothing of it happen without a certificate. */
@ApplicationScoped
class DisposalStore {
    private static final String PROPOSE = """
            insert into disposal (organisation_id, id, kind, thing_id, kept_as, begins, months, begun_at, kept_until, state,
                                  proposed_by, proposed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'PROPOSED', ?10, ?11) on conflict do nothing
            """;
    private static final String FIND = """
            select id, kind, thing_id, state, proposed_by, proposed_at from disposal
             where organisation_id = ?1 and id = ?2 for update
            """;
    private static final String WITHDRAW = """
            update disposal set state = 'WITHDRAWN', ended_by = ?3, ended_at = greatest(?4, proposed_at)
             where organisation_id = ?1 and id = ?2 and state = 'PROPOSED'
            """;
    private static final String PAPERS = """
            select id, number, state, hash, presented_at, ended_at from record_paper
             where organisation_id = ?1 and kind = ?2 and thing_id = ?3 order by presented_at, id
            """;
    private static final String CARRY_OUT = """
            update disposal set state = 'DISPOSED', begins = ?3, months = ?4, begun_at = ?5, kept_until = ?6,
                   ended_by = ?7, ended_at = ?8, certificate = ?9
             where organisation_id = ?1 and id = ?2 and state = 'PROPOSED'
            """;
    private static final String LEFT_PAPER =
            "insert into disposal_paper (organisation_id, paper_id, disposal_id) values (?1, ?2, ?3)";
    private static final String LEFT_PARTY =
            "insert into disposal_party (organisation_id, disposal_id, person_id) values (?1, ?2, ?3)";
    private static final List<String> REMOVALS = List.of(
            "delete from record_signature where organisation_id = ?1 and paper_id in"
                    + " (select paper_id from disposal_paper where organisation_id = ?1 and disposal_id = ?2)",
            "delete from record_party where organisation_id = ?1 and paper_id in"
                    + " (select paper_id from disposal_paper where organisation_id = ?1 and disposal_id = ?2)",
            "delete from record_paper where organisation_id = ?1 and id in"
                    + " (select paper_id from disposal_paper where organisation_id = ?1 and disposal_id = ?2)",
            "update chain_entry set salt = null where organisation_id = ?1 and (kind, thing_id) ="
                    + " (select kind, thing_id from disposal where organisation_id = ?1 and id = ?2)");
    private static final String CERTIFICATE =
            "select d.certificate from disposal d where d.organisation_id = ?1 and d.state = 'DISPOSED'";
    private static final String OF_PARTY =
            " and exists (select 1 from disposal_party p where p.organisation_id = d.organisation_id"
                    + " and p.disposal_id = d.id and p.person_id = ?3)";
    private static final String OF_PAPER = CERTIFICATE
            + " and d.id = (select c.disposal_id from disposal_paper c where c.organisation_id = ?1 and c.paper_id = ?2)"
            + OF_PARTY;

    @PersistenceContext
    private EntityManager entities;

    record Row(UUID id, RecordRef record, DisposalState state, RetainedRecord.Proposal proposal) {}

    /** @return whether none was proposed before */
    boolean propose(OrganisationId organisation, UUID id, RetainedRecord record, PersonId by, Instant at) {
        return entities.createNativeQuery(PROPOSE)
                        .setParameter(1, organisation.value())
                        .setParameter(2, id)
                        .setParameter(3, record.record().kind())
                        .setParameter(4, record.record().id())
                        .setParameter(5, record.rule().keptAs().name())
                        .setParameter(6, record.rule().keptAs().begins().name())
                        .setParameter(7, record.rule().months())
                        .setParameter(8, Timestamp.from(record.begunAt().orElseThrow()))
                        .setParameter(9, Date.valueOf(record.keptUntil().orElseThrow()))
                        .setParameter(10, by.value())
                        .setParameter(11, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** As it is now, and nobody else changes it before this transaction ends. */
    Optional<Row> find(OrganisationId organisation, UUID id) {
        List<?> rows = entities.createNativeQuery(FIND)
                .setParameter(1, organisation.value())
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Row(
                        (UUID) row[0],
                        new RecordRef((String) row[1], (UUID) row[2]),
                        DisposalState.valueOf((String) row[3]),
                        new RetainedRecord.Proposal(
                                (UUID) row[0],
                                new RetainedRecord.Party(new PersonId((UUID) row[4]), ""),
                                ((Timestamp) row[5]).toInstant())))
                .findFirst();
    }

    void withdraw(OrganisationId organisation, UUID id, PersonId by, Instant at) {
        entities.createNativeQuery(WITHDRAW)
                .setParameter(1, organisation.value())
                .setParameter(2, id)
                .setParameter(3, by.value())
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    List<DisposalCertificate.Paper> papers(OrganisationId organisation, RecordRef record) {
        List<?> rows = entities.createNativeQuery(PAPERS)
                .setParameter(1, organisation.value())
                .setParameter(2, record.kind())
                .setParameter(3, record.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DisposalCertificate.Paper(
                        (UUID) row[0],
                        (Integer) row[1],
                        row[2].equals(PaperState.SEALED.name()),
                        (String) row[3],
                        ((Timestamp) row[4]).toInstant(),
                        ((Timestamp) row[5]).toInstant()))
                .toList();
    }

    /** Leaves the certificate and removes all else of the record. */
    void carryOut(OrganisationId organisation, DisposalCertificate certificate) {
        entities.createNativeQuery(CARRY_OUT)
                .setParameter(1, organisation.value())
                .setParameter(2, certificate.id())
                .setParameter(3, certificate.keptAs().begins().name())
                .setParameter(4, certificate.months())
                .setParameter(5, Timestamp.from(certificate.begunAt()))
                .setParameter(6, Date.valueOf(certificate.keptUntil()))
                .setParameter(7, certificate.carriedOut().by().person().value())
                .setParameter(8, Timestamp.from(certificate.carriedOut().at()))
                .setParameter(9, certificate.text())
                .executeUpdate();
        certificate.papers().forEach(paper -> leave(LEFT_PAPER, organisation, paper.id(), certificate.id()));
        certificate
                .parties()
                .forEach(party -> leave(
                        LEFT_PARTY,
                        organisation,
                        certificate.id(),
                        party.person().value()));
        REMOVALS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, organisation.value())
                .setParameter(2, certificate.id())
                .executeUpdate());
    }

    /** @param person whose record it must have been; empty for whoever keeps records */
    Optional<DisposalCertificate> certificate(OrganisationId organisation, UUID id, Optional<PersonId> person) {
        var query = entities.createNativeQuery(CERTIFICATE + " and d.id = ?2" + (person.isPresent() ? OF_PARTY : ""))
                .setParameter(1, organisation.value())
                .setParameter(2, id);
        person.ifPresent(party -> query.setParameter(3, party.value()));
        return read(query.getResultList()).stream().findFirst();
    }

    /** Of the record that a paper was of, for one whose it was. */
    Optional<DisposalCertificate> ofPaper(OrganisationId organisation, UUID paper, PersonId person) {
        return read(entities.createNativeQuery(OF_PAPER)
                        .setParameter(1, organisation.value())
                        .setParameter(2, paper)
                        .setParameter(3, person.value())
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The latest. */
    List<DisposalCertificate> gone(OrganisationId organisation, int most) {
        return read(entities.createNativeQuery(CERTIFICATE + " order by d.ended_at desc, d.id limit ?2")
                .setParameter(1, organisation.value())
                .setParameter(2, most)
                .getResultList());
    }

    private void leave(String statement, OrganisationId organisation, UUID second, UUID third) {
        entities.createNativeQuery(statement)
                .setParameter(1, organisation.value())
                .setParameter(2, second)
                .setParameter(3, third)
                .executeUpdate();
    }

    private static List<DisposalCertificate> read(List<?> rows) {
        return rows.stream().map(row -> DisposalCertificate.read((String) row)).toList();
    }
}
