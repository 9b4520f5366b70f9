package org.waymark.lti.nrps;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.lti.Json;
import org.waymark.lti.Texts;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Trouble;
import org.waymark.lti.launch.LmsRoles;
import org.waymark.lti.launch.Person;

/** Reads a page of a roster member by member, so that never more than one of them is an object. */
final class RosterPage {

    private final Consumer<Member> consumer;
    private int members;
    private int passedOver;

    RosterPage(Consumer<Member> consumer) {
        this.consumer = consumer;
    }

    int members() {
        return members;
    }

    int passedOver() {
        return passedOver;
    }

    /** Hands over the members of a page, and says what is wrong with it; those before that place have been handed over. */
    Optional<Trouble> read(byte[] body) {
        try (JsonParser parser = Json.MAPPER.getFactory().createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of(Trouble.unusable(Reason.NOT_JSON, "the answer is no roster"));
            }
            boolean hasMembers = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isMembers = "members".equals(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && isMembers) {
                    readMembers(parser);
                    hasMembers = true;
                } else {
                    parser.skipChildren();
                }
            }
            // An object that ends too early throws; one without the list is something else than a roster.
            return hasMembers
                    ? Optional.empty()
                    : Optional.of(Trouble.unusable(Reason.INCOMPLETE, "the answer has no list of members"));
        } catch (IOException broken) {
            return Optional.of(Trouble.unusable(Reason.NOT_JSON, "the roster breaks off or is no JSON"));
        }
    }

    private void readMembers(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode node = Json.MAPPER.readTree(parser);
            Optional<Member> member =
                    Json.as(node, org.tsugi.nrps.objects.Member.class).flatMap(RosterPage::member);
            member.ifPresent(consumer);
            members += member.isPresent() ? 1 : 0;
            passedOver += member.isPresent() ? 0 : 1;
        }
    }

    private static Optional<Member> member(org.tsugi.nrps.objects.Member model) {
        if (model.user_id == null || !Texts.isId(model.user_id)) {
            return Optional.empty();
        }
        return Optional.of(new Member(
                model.user_id,
                MemberStatus.of(model.status),
                LmsRoles.read(roles(model)),
                new Person(
                        Texts.label(model.name),
                        Texts.label(model.given_name),
                        Texts.label(model.family_name),
                        Texts.label(model.email))));
    }

    private static List<String> roles(org.tsugi.nrps.objects.Member model) {
        return model.roles == null
                ? List.of()
                : model.roles.stream().filter(Objects::nonNull).toList();
    }
}
