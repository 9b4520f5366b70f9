package org.waymark.lti.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tsugi.lti13.objects.Endpoint;
import org.tsugi.lti13.objects.LaunchJWT;
import org.tsugi.lti13.objects.LaunchPresentation;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Texts;
import org.waymark.lti.WebAddresses;

/**
 * Turns checked claims into a {@link Launch}, by way of basiclti-util's model. Only ever given claims that passed every
 * check, since that model fills in what is missing.
 */
final class LaunchReader {

    /** What is read, and with it what may be parked: a claim not named here goes no further. */
    private static final List<String> READ = List.of(
            "iss",
            "aud",
            "sub",
            "iat",
            "name",
            "given_name",
            "family_name",
            "email",
            "locale",
            Claims.DEPLOYMENT_ID,
            Claims.MESSAGE_TYPE,
            Claims.ROLES,
            Claims.CONTEXT,
            Claims.RESOURCE_LINK,
            Claims.TARGET,
            Claims.CUSTOM,
            Claims.PRESENTATION,
            Claims.FOR_USER,
            Claims.SCORES,
            Claims.MEMBERSHIPS,
            Claims.DEEP_LINKING);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
            .build();

    private LaunchReader() {}

    /** The claims that {@link #read} needs, with the audience we matched in place of a list. */
    static ObjectNode reduce(ObjectNode claims, String clientId) {
        ObjectNode reduced = MAPPER.createObjectNode();
        for (String name : READ) {
            JsonNode value = claims.get(name);
            if (!Situation.isAbsent(value)) {
                reduced.set(name, value);
            }
        }
        reduced.put("aud", clientId);
        reduced.set(Claims.CUSTOM, Custom.flat(claims.path(Claims.CUSTOM)));
        return reduced;
    }

    /** @throws LtiRefusal 400 where a claim has a shape that LTI does not give it */
    static Launch read(UUID registrationId, ObjectNode reduced, URI target) {
        LaunchJWT model;
        try {
            model = MAPPER.treeToValue(reduced, LaunchJWT.class);
        } catch (JsonProcessingException | IllegalArgumentException misshapen) {
            throw new LtiRefusal(RefusalCode.CLAIM_MALFORMED, "a claim has the wrong shape");
        }
        LmsRoles roles = LmsRoles.read(model.roles);
        return new Launch(
                registrationId,
                model.issuer,
                model.audience,
                model.deployment_id,
                model.subject,
                new Person(
                        Texts.label(model.name),
                        Texts.label(model.given_name),
                        Texts.label(model.family_name),
                        Texts.label(model.email)),
                roles,
                Optional.ofNullable(model.context)
                        .map(one -> new Course(one.id, Texts.label(one.title), Texts.label(one.label))),
                Optional.ofNullable(model.resource_link).map(one -> new ResourceLink(one.id, Texts.label(one.title))),
                Custom.map(model.custom),
                presentation(model, reduced),
                MessageType.of(model.message_type).orElseThrow(),
                target,
                services(model),
                DeepLinkingCheck.read(reduced.path(Claims.DEEP_LINKING)),
                Optional.ofNullable(model.for_user)
                        .map(one -> one.user_id)
                        .filter(id -> !id.isEmpty() && roles.isInstructor()),
                Instant.ofEpochSecond(model.issued));
    }

    private static Presentation presentation(LaunchJWT model, ObjectNode reduced) {
        LaunchPresentation given =
                model.launch_presentation == null ? new LaunchPresentation() : model.launch_presentation;
        // The model has no locale here, though LTI does; the person's own locale serves where this one is missing.
        String locale = reduced.path(Claims.PRESENTATION).path("locale").asText("");
        return new Presentation(
                Texts.label(given.document_target),
                Texts.label(locale).or(() -> Texts.label(model.locale)),
                address(given.return_url));
    }

    private static Services services(LaunchJWT model) {
        Endpoint scores = model.endpoint == null ? new Endpoint() : model.endpoint;
        return new Services(
                Optional.ofNullable(model.names_and_roles).flatMap(one -> address(one.context_memberships_url)),
                address(scores.lineitem),
                address(scores.lineitems),
                scores.scope == null ? Set.of() : Set.copyOf(scores.scope));
    }

    private static Optional<URI> address(String text) {
        return Optional.ofNullable(text).flatMap(WebAddresses::parse);
    }
}
