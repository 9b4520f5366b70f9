package org.waymark.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.Visitor;
import org.waymark.programme.Notes;

/** Entries as lists show them: those in which something was written, under the words they begin with now. */
@ApplicationScoped
class Log {
    /** Entries on one page. */
    static final int PAGE = 50;

    /** @param older how many entries to pass over for older ones; 0 where there are none */
    record Part(List<Reflection> entries, int older) {}

    @Inject
    private ReflectionStore store;

    @Inject
    private Notes notes;

    /** @param from how many of the newest to pass over, 0 or more */
    Part part(Visitor visitor, int from) {
        List<Reflection> found = store.entries(visitor, from, PAGE + 1);
        List<Reflection> shown = found.stream().limit(PAGE).toList();
        Map<String, String> begun = begun(visitor, shown);
        return new Part(
                shown.stream()
                        .filter(it -> isWritten(it, begun))
                        .map(it -> words(it, begun).isBlank() ? it : it.titled(Titles.of(words(it, begun))))
                        .toList(),
                found.size() > PAGE ? from + PAGE : 0);
    }

    /** One that was begun about this, or about nothing in particular, and is empty still. */
    Optional<Reflection> empty(Visitor visitor, Optional<Integer> session) {
        List<Reflection> found = store.withoutVersion(visitor, session);
        Map<String, String> begun = begun(visitor, found);
        return found.stream().filter(it -> !isWritten(it, begun)).findFirst();
    }

    private Map<String, String> begun(Visitor visitor, List<Reflection> entries) {
        return notes.beginnings(
                visitor,
                ReflectionPlace.NUMBER,
                entries.stream().map(Reflection::prompt).toList());
    }

    private static boolean isWritten(Reflection it, Map<String, String> begun) {
        return it.latest() > 0 || !words(it, begun).isBlank();
    }

    private static String words(Reflection it, Map<String, String> begun) {
        return begun.getOrDefault(it.prompt(), "");
    }
}
