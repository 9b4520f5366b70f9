package org.waymark.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.programme.Area;
import org.waymark.programme.Pieces;
import org.waymark.programme.Programme;
import org.waymark.programme.SessionPiece;
import org.waymark.web.London;

/** Sessions that were done can be placed and linked; the programme, which knows no other room, is asked for them. */
@ApplicationScoped
class SessionThings implements Linkable {

    @Inject
    private Pieces pieces;

    @Inject
    private Programme programme;

    @Override
    public String kind() {
        return "session";
    }

    @Override
    public Map<UUID, LinkedThing> things(Collection<UUID> ids) {
        return pieces.sessions(ids).stream()
                .map(piece -> thing(kind(), piece))
                .collect(Collectors.toMap(thing -> thing.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkedThing> of(PersonId owner, String words, int most) {
        return pieces.sessionsDone(owner, words, most).stream()
                .map(piece -> thing(kind(), piece))
                .toList();
    }

    @Override
    public Optional<String> invitation(Source source, int number) {
        return source == Source.SESSION
                ? programme.areas().stream()
                        .filter(area -> area.number() == number)
                        .findFirst()
                        .map(Area::session)
                        .map(session -> "/programme/" + session)
                : Optional.empty();
    }

    static LinkedThing thing(String kind, SessionPiece piece) {
        return new LinkedThing(
                new RecordRef(kind, piece.id()),
                piece.person(),
                piece.words(),
                London.day(piece.at()),
                "/programme/" + piece.sessionNumber(),
                Source.SESSION,
                piece.area());
    }
}
