package org.waymark.identity;

import java.util.List;

/**
 * People found by a part of their name.
 *
 * @param people sorted by name, a short list
 * @param isMore whether there are more, so that more letters are asked for
 */
public record FoundPeople(List<PersonSummary> people, boolean isMore) {
    public FoundPeople {
        people = List.copyOf(people);
    }
}
