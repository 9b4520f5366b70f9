package org.waymark.lti.ags;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.lti.Json;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.ServiceHttp.Reply;
import org.waymark.lti.Texts;
import org.waymark.lti.WebAddresses;
import org.waymark.lti.access.Pages;
import org.waymark.lti.access.PlatformServices;
import org.waymark.lti.access.Reason;
import org.waymark.lti.access.Result;
import org.waymark.lti.access.Trouble;

/** Gradebook columns of a course: found, created, looked at. */
public final class LineItems {

    private static final String ONE = org.tsugi.ags2.objects.LineItem.MIME_TYPE;
    private static final String SEVERAL = org.tsugi.ags2.objects.LineItem.MIME_TYPE_CONTAINER;
    private static final int BYTES_MAX = 1024 * 1024;
    private static final int PAGES_MAX = 20;

    private final PlatformServices services;
    private final Pages pages;

    public LineItems(PlatformServices services) {
        this.services = services;
        this.pages = new Pages(services);
    }

    /**
     * Looks for a column. Where several fit, the first the platform names is it.
     *
     * @param lineItems the address of the course's columns, from a launch
     * @return empty where every page was read and none fits
     */
    public Result<Optional<LineItem>> find(Registration registration, URI lineItems, Column column) {
        Map<String, String> filters = new HashMap<>();
        filters.put("resource_id", column.resourceId());
        column.tag().ifPresent(tag -> filters.put("tag", tag));
        column.resourceLinkId().ifPresent(link -> filters.put("resource_link_id", link));
        URI address = lineItems;
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            address = WebAddresses.with(address, filter.getKey(), filter.getValue());
        }
        List<LineItem> fitting = new ArrayList<>();
        // A platform may pass over the filters, so each column is compared here as well.
        Result<Integer> read = pages.read(
                registration,
                Scope.LINE_ITEM,
                Call.get(address, SEVERAL, BYTES_MAX),
                filters,
                PAGES_MAX,
                page -> collect(registration, page, column, fitting));
        return read instanceof Result.Failure<Integer> failure
                ? failure.as()
                : new Result.Success<>(fitting.stream().findFirst(), read.clockOffset());
    }

    /** Finds a column, or creates it. After an unknown outcome the same call again finds what the first one made. */
    public Result<LineItem> findOrCreate(Registration registration, URI lineItems, Column column) {
        Result<Optional<LineItem>> found = find(registration, lineItems, column);
        if (found instanceof Result.Failure<Optional<LineItem>> failure) {
            return failure.as();
        }
        return ((Result.Success<Optional<LineItem>>) found)
                .value()
                .<Result<LineItem>>map(item -> new Result.Success<>(item, found.clockOffset()))
                .orElseGet(() -> create(registration, lineItems, column));
    }

    /** Reads one column, to see whether it is still there. */
    public Result<LineItem> read(Registration registration, URI lineItem) {
        return one(registration, services.send(registration, Scope.LINE_ITEM, Call.get(lineItem, ONE, BYTES_MAX)));
    }

    private Result<LineItem> create(Registration registration, URI lineItems, Column column) {
        org.tsugi.ags2.objects.LineItem model = new org.tsugi.ags2.objects.LineItem();
        model.label = column.label();
        model.scoreMaximum = (double) column.points();
        model.resourceId = column.resourceId();
        model.tag = column.tag().orElse(null);
        model.resourceLinkId = column.resourceLinkId().orElse(null);
        Call call = Call.post(lineItems, ONE, ONE, Json.bytes(model), BYTES_MAX);
        return one(registration, services.send(registration, Scope.LINE_ITEM, call));
    }

    private static Result<LineItem> one(Registration registration, Result<Reply> result) {
        if (result instanceof Result.Failure<Reply> failure) {
            return failure.as();
        }
        Reply reply = ((Result.Success<Reply>) result).value();
        return Json.object(reply.body())
                .flatMap(json -> lineItem(registration, json))
                .<Result<LineItem>>map(item -> new Result.Success<>(item, result.clockOffset()))
                .orElseGet(() -> new Result.Failure<>(
                        Trouble.unusable(Reason.INCOMPLETE, "the answer is no gradebook column"),
                        result.clockOffset()));
    }

    private static Optional<Trouble> collect(
            Registration registration, Reply page, Column column, List<LineItem> fitting) {
        Optional<JsonNode> list = Json.node(page.body()).filter(JsonNode::isArray);
        if (list.isEmpty()) {
            return Optional.of(Trouble.unusable(Reason.NOT_JSON, "the answer is no list of gradebook columns"));
        }
        for (JsonNode node : list.get()) {
            lineItem(registration, node).filter(column::fits).ifPresent(fitting::add);
        }
        return Optional.empty();
    }

    /** Empty for what has no address on the platform: it could not be used. */
    private static Optional<LineItem> lineItem(Registration registration, JsonNode json) {
        return Json.as(json, org.tsugi.ags2.objects.LineItem.class).flatMap(model -> Optional.ofNullable(model.id)
                .flatMap(WebAddresses::parse)
                .filter(registration::isOnPlatform)
                .map(address -> new LineItem(
                        address,
                        Texts.label(model.label).orElse(""),
                        model.scoreMaximum == null ? 0 : model.scoreMaximum,
                        given(model.resourceId),
                        given(model.tag),
                        given(model.resourceLinkId))));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(Texts::isId);
    }
}
