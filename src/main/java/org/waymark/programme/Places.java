package org.waymark.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Visitor;

/** Everywhere that people write under prompts: the sessions, and the places of other rooms. */
@ApplicationScoped
class Places {
    @Inject
    private ContentPack content;

    @Inject
    private RescueTokens rescue;

    @Inject
    @Any
    private Instance<WritingPlace> others;

    @Inject
    @Any
    private Instance<JotRoom> rooms;

    private final Map<Integer, WritingPlace> byNumber = new HashMap<>();

    @PostConstruct
    void collect() {
        for (WritingPlace place : others) {
            if (place.number() < WritingPlace.FIRST_NUMBER || byNumber.put(place.number(), place) != null) {
                throw new IllegalStateException("two places to write share the number " + place.number());
            }
        }
    }

    boolean isKnown(int number) {
        return content.session(number).isPresent() || byNumber.containsKey(number);
    }

    boolean has(int number, String prompt) {
        return content.session(number)
                .map(session -> Prompts.areOf(session, prompt))
                .orElseGet(() ->
                        byNumber.containsKey(number) && byNumber.get(number).has(prompt));
    }

    /** What a prompt says and where it stands. Refuses NOT_FOUND where there is no such session or place. */
    PromptSummary prompt(int number, String prompt) {
        return content.session(number)
                .map(session -> new PromptSummary(
                        number,
                        "",
                        Prompts.words(session, prompt),
                        "/programme/" + number + "#"
                                + Prompts.part(session, prompt).key()))
                .or(() -> Optional.ofNullable(byNumber.get(number))
                        .map(place ->
                                new PromptSummary(number, place.titleKey(), place.words(prompt), place.path(prompt))))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-session"));
    }

    /** Of these prompts of another room's place those that the writer can reach no more. */
    Set<String> over(Visitor writer, int number, Set<String> prompts) {
        return byNumber.containsKey(number) ? byNumber.get(number).over(writer, prompts) : Set.of();
    }

    /** Keys of the titles of other rooms' places, by number. */
    Map<Integer, String> titleKeys() {
        Map<Integer, String> keys = new HashMap<>();
        byNumber.forEach((number, place) -> keys.put(number, place.titleKey()));
        return keys;
    }

    /** Lets a page of this session or place hand in text after the visit. */
    String rescueToken(Visitor visitor, int number) {
        return rescue.remembered(visitor, number).orElseGet(() -> rescue.token(visitor, number));
    }

    /** Jots with the address where each goes on, for those whose home has a room. */
    List<JotSummary> withRooms(List<JotSummary> jots) {
        return jots.stream()
                .map(jot -> jot.goingOn(onward(jot.home(), jot.id())))
                .toList();
    }

    private String onward(JotHome home, UUID jot) {
        return rooms.stream()
                .filter(room -> room.home() == home)
                .findFirst()
                .map(room -> room.path(jot))
                .orElse("");
    }
}
