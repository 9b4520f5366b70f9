package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.identity.Organisations;
import org.waymark.identity.Tenant;

/** The organisation a test is in, its rows, and several requests at once. */
@ApplicationScoped
public class ShareRowsIT {
    private static final String INSERT = """
            insert into share_grant (organisation_id, id, owner_id, kind, thing_id, thing_version, title, reader_id,
                                     until, shared_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, 'Put there', ?7, ?8, now() - interval '400 days')
            """;

    @Inject
    private Organisations organisations;

    @Inject
    private Tenant tenant;

    @Inject
    private Instance<RequestContextController> contexts;

    @PersistenceContext
    private EntityManager entities;

    public OrganisationId enterNew() {
        return enter(organisations.named("Sharing " + UUID.randomUUID()));
    }

    public OrganisationId enter(OrganisationId organisation) {
        tenant.enter(organisation);
        return organisation;
    }

    /** A share as it stands in the database, whenever it was made. */
    @Transactional
    public void put(PersonId owner, RecordRef thing, int version, PersonId reader, LocalDate until) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, tenant.required().value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, owner.value())
                .setParameter(4, thing.kind())
                .setParameter(5, thing.id())
                .setParameter(6, version)
                .setParameter(7, reader.value())
                .setParameter(8, Date.valueOf(until))
                .executeUpdate();
    }

    /** How many rows of the present organisation; no organisation is named in the query. */
    @Transactional
    public long count(String from) {
        return ((Number) entities.createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }

    public LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** Each in a request of its own, all at the same time; what one of them refuses is not told. */
    public void atOnce(OrganisationId organisation, List<Runnable> requests) {
        List<CompletableFuture<Void>> all = requests.stream()
                .map(request -> CompletableFuture.runAsync(() -> within(organisation, request)))
                .toList();
        all.forEach(each -> each.exceptionally(refused -> null).join());
    }

    private void within(OrganisationId organisation, Runnable request) {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            tenant.enter(organisation);
            request.run();
        } finally {
            context.deactivate();
        }
    }
}
