package org.waymark.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** How far one part of a session is, for its page. */
public final class PartSummary {
    private final Part part;
    private final Instant doneAt;
    private final Set<String> ticked;
    private final Company company;
    private final Place place;

    /** @param doneAt null while it is not done; company and place null while not chosen */
    PartSummary(Part part, Instant doneAt, Set<String> ticked, Company company, Place place) {
        this.part = part;
        this.doneAt = doneAt;
        this.ticked = Set.copyOf(ticked);
        this.company = company;
        this.place = place;
    }

    /** A part in which nothing has been done yet. */
    static PartSummary untouched(Part part) {
        return new PartSummary(part, null, Set.of(), null, null);
    }

    public Part part() {
        return part;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public boolean isTicked(String item) {
        return ticked.contains(item);
    }

    public Optional<Company> company() {
        return Optional.ofNullable(company);
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }
}
