package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** Whatever the rooms let be placed and linked, by kind. */
@ApplicationScoped
class Linkables {
    private static final Comparator<LinkedThing> LATEST_FIRST = Comparator.comparing(LinkedThing::on)
            .reversed()
            .thenComparing(thing -> thing.ref().id());

    @Inject
    @Any
    private Instance<Linkable> all;

    Optional<LinkedThing> thing(RecordRef ref) {
        return all.stream()
                .filter(each -> each.kind().equals(ref.kind()))
                .findFirst()
                .flatMap(each ->
                        Optional.ofNullable(each.things(List.of(ref.id())).get(ref.id())));
    }

    /** A thing of the visitor's own. Refuses NOT_FOUND for anything else, whether it exists or not. */
    LinkedThing own(Visitor owner, RecordRef ref) {
        return thing(ref).filter(thing -> thing.owner().equals(owner.person())).orElseThrow(Linkables::noSuchThing);
    }

    /** What a person has of every kind, the latest first. What became of a jot has its id, and stands for both. */
    List<LinkedThing> of(PersonId owner, String words, int most) {
        List<LinkedThing> found = all.stream()
                .flatMap(each -> each.of(owner, words, most).stream())
                .toList();
        Set<UUID> become = found.stream()
                .filter(thing -> !isJot(thing))
                .map(thing -> thing.ref().id())
                .collect(Collectors.toSet());
        return found.stream()
                .filter(thing -> !isJot(thing) || !become.contains(thing.ref().id()))
                .sorted(LATEST_FIRST)
                .limit(most)
                .toList();
    }

    private static boolean isJot(LinkedThing thing) {
        return thing.ref().kind().equals("jot");
    }

    /** Where an empty place of the matrix leads; every source but the session can be noted in a line. */
    String invitation(Source source, int area) {
        return all.stream()
                .flatMap(each -> each.invitation(source, area).stream())
                .sorted()
                .findFirst()
                .orElse("/evidence/notes/new?area=" + area + "&source=" + source.key());
    }

    static Refusal noSuchThing() {
        return new Refusal(Reason.NOT_FOUND, "evidence.refusal.no-such-thing");
    }
}
