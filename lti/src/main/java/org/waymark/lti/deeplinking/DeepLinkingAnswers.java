package org.waymark.lti.deeplinking;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.tsugi.deeplink.objects.DeepLinkResponse;
import org.tsugi.deeplink.objects.LtiResourceLink;
import org.tsugi.deeplink.objects.MiniLineItem;
import org.waymark.lti.Json;
import org.waymark.lti.LtiRefusal;
import org.waymark.lti.RefusalCode;
import org.waymark.lti.Registration;
import org.waymark.lti.Secret;
import org.waymark.lti.SignedText;
import org.waymark.lti.SigningKeys;
import org.waymark.lti.Texts;

/** Signs what was chosen. */
public final class DeepLinkingAnswers {

    /** More items at once are a mistake: a whole year has fewer. */
    public static final int ITEMS_MAX = 100;

    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final String ITEMS = CLAIM + "content_items";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final SigningKeys keys;
    private final InstantSource clock;

    public DeepLinkingAnswers(SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The signed answer.
     *
     * @param deploymentId of the launch that asked
     * @param items in the order chosen; none where the person changed their mind
     * @param message shown by the platform to the person, at most 1000 characters
     * @param name our name for this answer: signed twice under one name, a platform that looks takes it once
     * @throws LtiRefusal 400 for several items where the platform takes one, and for more than {@link #ITEMS_MAX}
     */
    public DeepLinkingAnswer sign(
            Registration registration,
            String deploymentId,
            DeepLinkingSettings settings,
            List<ContentItem> items,
            Optional<String> message,
            String name) {
        if (items.size() > (settings.isMultipleAccepted() ? ITEMS_MAX : 1)) {
            throw new LtiRefusal(RefusalCode.DEEP_LINKING_ITEMS, "more items than the platform takes")
                    .at(registration.id());
        }
        DeepLinkResponse model = new DeepLinkResponse();
        model.issuer = registration.clientId();
        model.audience = registration.issuer();
        model.deployment_id = deploymentId;
        model.data = settings.data().orElse(null);
        // The model's own id, nonce and moments are guesses by the time of day: all are set here.
        model.nonce = Secret.hash("nonce " + name);
        model.jti = Secret.hash("jti " + name);
        ObjectNode claims = Json.tree(model);
        claims.put("azp", registration.clientId());
        SignedText.setMoments(claims, clock.instant(), LIFE);
        ArrayNode list = claims.putArray(ITEMS);
        items.forEach(item -> list.add(item(item, settings.isColumnAccepted())));
        message.flatMap(Texts::label).ifPresent(text -> {
            claims.put(CLAIM + "msg", text);
            claims.put(CLAIM + "log", items.size() + " chosen");
        });
        return new DeepLinkingAnswer(settings.returnUrl(), SignedText.sign(claims, keys.signing()));
    }

    private static ObjectNode item(ContentItem item, boolean isColumnAccepted) {
        LtiResourceLink model = new LtiResourceLink();
        model.title = item.title();
        model.text = item.text().orElse(null);
        model.custom = item.custom();
        ObjectNode tree = Json.tree(model);
        item.icon().ifPresent(address -> tree.putObject("icon")
                .put("url", address.toString())
                .put("width", 64)
                .put("height", 64));
        item.column()
                .filter(column -> isColumnAccepted)
                .ifPresent(column -> tree.set("lineItem", column(item, column)));
        return tree;
    }

    private static ObjectNode column(ContentItem item, ItemColumn column) {
        MiniLineItem model = new MiniLineItem();
        model.scoreMaximum = (double) column.points();
        model.label = column.label();
        model.resourceId = column.resourceId();
        model.tag = column.tag().orElse(null);
        ObjectNode tree = Json.tree(model);
        if (column.isReviewable()) {
            // The model has no member for it.
            ObjectNode review = tree.putObject("submissionReview");
            review.putArray("reviewableStatus")
                    .add("InProgress")
                    .add("Submitted")
                    .add("Completed");
            ObjectNode custom = review.putObject("custom");
            item.custom().forEach(custom::put);
        }
        return tree;
    }
}
