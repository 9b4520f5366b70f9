package org.waymark.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
import org.waymark.identity.Tenant;

/** A room that exists in tests only: books which people write and may share. */
@ApplicationScoped
public class ShelfIT implements Shareable {
    static final String KIND = "shelf-book";

    private record Place(OrganisationId organisation, UUID id) {}

    @Inject
    private Tenant tenant;

    private final Map<Place, SharedThing> books = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SharedThing> thing(UUID id) {
        return Optional.ofNullable(books.get(new Place(tenant.required(), id)));
    }

    @Override
    public Optional<SharedVersion> version(UUID id, int version) {
        return thing(id).filter(book -> version <= book.version()).map(book -> new SharedVersion(book.title(), ""));
    }

    public RecordRef put(SharedThing book) {
        UUID id = UUID.randomUUID();
        books.put(new Place(tenant.required(), id), book);
        return new RecordRef(KIND, id);
    }

    public void remove(RecordRef book) {
        books.remove(new Place(tenant.required(), book.id()));
    }
}
