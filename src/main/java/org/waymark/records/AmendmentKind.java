package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.identity.Tenant;

/** Amendments as what they are: papers beside a paper, of whoever is of that one today. */
@ApplicationScoped
class AmendmentKind implements SignedKind {
    private static final String PAPER =
            "select paper_id, author_id from record_amendment where organisation_id = ?1 and id = ?2";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PaperStore store;

    @Inject
    private SignedKinds kinds;

    @Inject
    private Tenant tenant;

    @Override
    public String kind() {
        return Amendments.KIND;
    }

    @Override
    public String path(RecordRef record) {
        return row(record).map(row -> "/records/papers/" + row[0]).orElse("/records");
    }

    /** Only its author until it is signed. */
    @Override
    public boolean isPartyNow(PersonId person, RecordRef record) {
        return row(record)
                .filter(row -> person.value().equals(row[1]))
                .flatMap(row -> store.find(tenant.required(), (UUID) row[0]))
                .filter(paper -> store.isParty(paper, person) && kinds.isPartyNow(person, paper.record()))
                .isPresent();
    }

    private Optional<Object[]> row(RecordRef record) {
        return entities
                .createNativeQuery(PAPER)
                .setParameter(1, tenant.required().value())
                .setParameter(2, record.id())
                .getResultList()
                .stream()
                .findFirst()
                .map(Object[].class::cast);
    }
}
