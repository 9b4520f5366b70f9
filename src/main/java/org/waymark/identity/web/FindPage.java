package org.waymark.identity.web;

import java.util.List;
import java.util.Optional;
import org.waymark.identity.FoundPeople;
import org.waymark.web.Field;
import org.waymark.web.FormErrors;

/** @param found empty before anything was looked for */
public record FindPage(Field name, FormErrors errors, Optional<FoundPeople> found) {
    public List<StaffLine> lines() {
        return found.map(people -> people.people().stream().map(StaffLine::of).toList())
                .orElse(List.of());
    }

    public boolean isMore() {
        return found.map(FoundPeople::isMore).orElse(false);
    }

    public boolean isNobody() {
        return found.isPresent() && found.get().people().isEmpty();
    }
}
