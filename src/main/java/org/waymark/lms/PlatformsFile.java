package org.waymark.lms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The file that names the organisations and their LMSs. Read whole or not at all: a mistake anywhere is one sentence
 * with the place of it, and nothing is applied.
 *
 * @param organisations each name once; each pair of issuer and client once in the whole file
 */
record PlatformsFile(List<OrganisationEntry> organisations) {
    private static final int NAME_LENGTH_MAX = 200;
    private static final int ID_LENGTH_MAX = 255;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @param name 1..200 characters */
    record OrganisationEntry(String name, List<PlatformEntry> platforms) {}

    /**
     * One registration of Waymark in one LMS.
     *
     * @param deploymentIds active ones; may be empty
     * @param framers       further origins of the LMS, for one inside a portal or under the name of an institution: they may
     *     frame our pages, and people are sent back and services asked there; may be absent
     * @param enabled       absent means true
     */
    record PlatformEntry(
            String issuer,
            String clientId,
            List<String> deploymentIds,
            String authorizationEndpoint,
            String tokenEndpoint,
            String jwksUri,
            List<String> framers,
            Boolean enabled) {
        boolean isEnabled() {
            return enabled == null || enabled;
        }

        String joinedFramers() {
            return framers == null ? "" : String.join(" ", framers);
        }
    }

    /** Why the file cannot be used. */
    static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        Mistake(String sentence) {
            super(sentence);
        }
    }

    static PlatformsFile read(Path file, boolean privateAllowed) throws Mistake {
        try {
            return parse(Files.readString(file), privateAllowed);
        } catch (IOException unreadable) {
            throw new Mistake("it cannot be read as UTF-8 text.");
        }
    }

    static PlatformsFile parse(String json, boolean privateAllowed) throws Mistake {
        try {
            PlatformsFile file = JSON.readValue(json, PlatformsFile.class);
            if (file == null) {
                throw new Mistake("it is empty.");
            }
            file.check(new AddressRule(privateAllowed));
            return file;
        } catch (UnrecognizedPropertyException unknown) {
            String key = "\"" + unknown.getPropertyName() + "\"";
            throw new Mistake("line " + lineOf(json, key) + " has the unknown key " + key + ".");
        } catch (MismatchedInputException other) {
            // Its own message names our classes.
            int line = other.getLocation() == null ? 1 : other.getLocation().getLineNr();
            throw new Mistake("line " + line + " holds another kind of value than belongs there.");
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
            throw new Mistake("line " + line + " is not the JSON that is expected: " + firstLine(wrong) + ".");
        }
    }

    /** By looking for it, because the parser has read on by the time it complains. */
    private static long lineOf(String json, String key) {
        return 1
                + json.substring(0, Math.max(0, json.indexOf(key)))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String firstLine(JsonProcessingException wrong) {
        String message = wrong.getOriginalMessage().lines().findFirst().orElse("");
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private void check(AddressRule addresses) throws Mistake {
        Set<String> names = new HashSet<>();
        Set<List<String>> registrations = new HashSet<>();
        for (OrganisationEntry organisation : present(organisations, "organisations", "the file")) {
            require(organisation != null, "an organisation is null.");
            text(organisation.name(), NAME_LENGTH_MAX, "name", "an organisation");
            String where = "organisation \"" + organisation.name() + "\"";
            require(names.add(organisation.name()), where + " is listed twice.");
            for (PlatformEntry platform : present(organisation.platforms(), "platforms", where)) {
                require(platform != null, where + " has a platform that is null.");
                check(platform, where, addresses);
                require(
                        registrations.add(List.of(platform.issuer(), platform.clientId())),
                        "issuer " + platform.issuer() + " with clientId " + platform.clientId()
                                + " is listed twice; a registration belongs to one organisation.");
            }
        }
    }

    private static void check(PlatformEntry platform, String organisation, AddressRule addresses) throws Mistake {
        text(platform.issuer(), ID_LENGTH_MAX, "issuer", "a platform of " + organisation);
        String where = "platform " + platform.issuer() + " of " + organisation;
        text(platform.clientId(), ID_LENGTH_MAX, "clientId", where);
        each(platform.deploymentIds(), "deploymentIds", where, id -> isText(id, ID_LENGTH_MAX));
        address(platform.authorizationEndpoint(), "authorizationEndpoint", where, addresses);
        address(platform.tokenEndpoint(), "tokenEndpoint", where, addresses);
        address(platform.jwksUri(), "jwksUri", where, addresses);
        if (platform.framers() != null) {
            each(platform.framers(), "framers", where, addresses::isOrigin);
        }
    }

    private static void each(List<String> values, String key, String where, Predicate<String> rule) throws Mistake {
        Set<String> seen = new HashSet<>();
        for (String value : present(values, key, where)) {
            require(rule.test(value), where + ": \"" + value + "\" cannot stand in " + key + ".");
            require(seen.add(value), where + ": \"" + value + "\" stands twice in " + key + ".");
        }
    }

    private static void address(String value, String key, String where, AddressRule addresses) throws Mistake {
        require(value != null, where + " has no " + key + ".");
        String problem = addresses.problem(value);
        require(problem.isEmpty(), where + ": " + key + " " + problem);
    }

    private static void text(String value, int lengthMax, String key, String where) throws Mistake {
        require(isText(value, lengthMax), where + " needs a " + key + " of 1 to " + lengthMax + " characters.");
    }

    private static boolean isText(String value, int lengthMax) {
        return value != null
                && !value.isBlank()
                && value.length() <= lengthMax
                && value.chars().noneMatch(Character::isISOControl);
    }

    private static <T> List<T> present(List<T> values, String key, String where) throws Mistake {
        require(values != null, where + " has no \"" + key + "\".");
        return values;
    }

    private static void require(boolean isRight, String sentence) throws Mistake {
        if (!isRight) {
            throw new Mistake(sentence);
        }
    }
}
