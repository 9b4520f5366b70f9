package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;

/** Two people who may sign anything of the kind {@code tried}. */
@ApplicationScoped
public class SealingPairIT implements SignedKind {
    static final String KIND = "tried";
    private static final List<String> NAMES = List.of("Ada Byron", "Bea Curie");
    private static final long HOURS = 12;

    @Inject
    private Organisations organisations;

    @Inject
    private Tenant tenant;

    @Inject
    private InstantSource clock;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path(RecordRef record) {
        return "/records";
    }

    @Override
    public boolean isPartyNow(PersonId person, RecordRef record) {
        return true;
    }

    public OrganisationId enter() {
        OrganisationId organisation = organisations.named("Sealed");
        tenant.enter(organisation);
        return organisation;
    }

    /** A new pair. */
    @Transactional
    public List<Visitor> pair() {
        OrganisationId organisation = tenant.required();
        return NAMES.stream().map(name -> visitor(organisation, name)).toList();
    }

    Wording wording(List<Visitor> pair, String text) {
        return new Wording(
                "A record",
                "tried",
                1,
                pair.stream()
                        .map(each -> new Wording.Party("seat", "Seat", each.person(), each.name(), true))
                        .toList(),
                List.of(new Wording.Part("What we said", List.of(new Wording.Line("", text)))));
    }

    private Visitor visitor(OrganisationId organisation, String name) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery(
                        "insert into person (organisation_id, id, name, created_at) values (?1, ?2, ?3, now())")
                .setParameter(1, organisation.value())
                .setParameter(2, id)
                .setParameter(3, name)
                .executeUpdate();
        Instant now = clock.instant();
        return new Visitor(
                organisation,
                new PersonId(id),
                "abcdef",
                name,
                Set.of(),
                now,
                now.plusSeconds(HOURS * 3_600),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }
}
