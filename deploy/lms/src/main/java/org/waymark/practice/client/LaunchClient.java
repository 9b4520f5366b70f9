package org.waymark.practice.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.Connection;
import org.waymark.practice.Form;
import org.waymark.practice.LaunchTicket;
import org.waymark.practice.client.CookieJar.Place;

/**
 * The browser of one person: launches Waymark from the practice LMS and stays inside. Not for several threads at once.
 */
public final class LaunchClient {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final int REDIRECTS_MAX = 5;
    private static final Pattern VISIT = Pattern.compile("/v/[^/]+");
    private static final String CROSS_SITE = "cross-site";
    private static final String SAME_ORIGIN = "same-origin";
    /** Name of the hidden field that carries a form's token. */
    private static final String TOKEN = "form";

    private final CookieJar cookies;
    private final String destination;
    private WebPage page;
    private String visit = "";

    private LaunchClient(Place place) {
        this.cookies = new CookieJar(place);
        this.destination = place == Place.IN_FRAME ? "iframe" : "document";
    }

    /** A browser that shows Waymark in a frame of the LMS and keeps only cookies made for that. */
    public static LaunchClient inFrame() {
        return new LaunchClient(Place.IN_FRAME);
    }

    /** A browser that shows Waymark at top level. */
    public static LaunchClient atTop() {
        return new LaunchClient(Place.AT_TOP);
    }

    /** A browser that keeps no cookie at all. */
    public static LaunchClient refusingCookies() {
        return new LaunchClient(Place.COOKIES_REFUSED);
    }

    /** Login, authorization, launch, first page. Where the tool or the LMS refuses, its page is what comes back. */
    public WebPage launch(LaunchTicket ticket) {
        HttpResponse<String> login = send(crossSite(ticket.initiation(), ticket));
        if (login.statusCode() != 302 && login.statusCode() != 303) {
            WebPage answer = show(login);
            return answer.onward().map(address -> authorize(ticket, address)).orElse(answer);
        }
        return authorize(ticket, address(login));
    }

    /** The second half of a launch: asks the LMS at this address and posts what it answers. */
    public WebPage authorize(LaunchTicket ticket, URI authorizationRequest) {
        WebPage authorization = show(send(getting(authorizationRequest, CROSS_SITE)));
        if (authorization.status() != 200 || authorization.forms().isEmpty()) {
            return authorization;
        }
        Form answer = authorization.forms().get(0);
        if (ticket.isPostedTwice()) {
            postFromLms(ticket, answer);
        }
        return postFromLms(ticket, answer);
    }

    /** Posts a form to the tool as a page of the LMS would. */
    public WebPage postFromLms(LaunchTicket ticket, Form form) {
        return follow(send(crossSite(form, ticket)), CROSS_SITE);
    }

    /** Opens the registration of the tool in the frame of the LMS. */
    public WebPage register(Connection connection) {
        return follow(send(getting(connection.address(), CROSS_SITE)), CROSS_SITE);
    }

    /** Sends a form of the tool to the LMS, as at the end of choosing content. */
    public WebPage sendBack(Form form) {
        String origin = page == null
                ? "null"
                : page.address().getScheme() + "://" + page.address().getRawAuthority();
        return follow(send(posting(form).header("Origin", origin).header("Sec-Fetch-Site", CROSS_SITE)), CROSS_SITE);
    }

    /** Opens a page of the visit, for example {@code /programme/4}. */
    public WebPage open(String path) {
        return get(visit + path);
    }

    /** Opens an address, taken as it is from the page shown. */
    public WebPage get(String address) {
        return follow(send(getting(page.address().resolve(address), SAME_ORIGIN)), SAME_ORIGIN);
    }

    /** Sends a form of the page shown. */
    public WebPage submit(Form form) {
        return follow(send(sameOrigin(form)), SAME_ORIGIN);
    }

    /**
     * Posts to a page of the visit. The token comes from the form of the shown page that posts there, else from any
     * form of the page; a field of that name in {@code fields} wins.
     */
    public WebPage post(String path, Map<String, String> fields) {
        Form form = Form.of(page.address().resolve(visit + path), fields);
        return submit(fields.containsKey(TOKEN) ? form : form.with(TOKEN, token(form.action())));
    }

    /** The page shown last. */
    public WebPage page() {
        return page;
    }

    /** The part of the address that belongs to this visit, for example {@code /v/k3x9ab}; empty before a launch. */
    public String visit() {
        return visit;
    }

    /** Cookies that would go to the page shown. */
    public Map<String, String> cookies() {
        return cookies.of(page.address());
    }

    /** Forgets every cookie, as when a session ends on this side. */
    public void forgetCookies() {
        cookies.clear();
    }

    private String token(URI action) {
        return page.forms().stream()
                .filter(form -> !form.value(TOKEN).isEmpty())
                .min((a, b) ->
                        Boolean.compare(!a.action().equals(action), !b.action().equals(action)))
                .map(form -> form.value(TOKEN))
                .orElse("");
    }

    /** Follows redirects. Where the first request came from another site a browser says so of all that follow. */
    private WebPage follow(HttpResponse<String> response, String site) {
        HttpResponse<String> now = response;
        for (int i = 0; i < REDIRECTS_MAX && now.statusCode() / 100 == 3; i++) {
            now = send(getting(address(now), site));
        }
        return show(now);
    }

    private WebPage show(HttpResponse<String> response) {
        page = new WebPage(response.statusCode(), response.uri(), response.headers(), response.body());
        Matcher path = VISIT.matcher(page.address().getPath());
        if (path.lookingAt()) {
            visit = path.group();
        }
        return page;
    }

    private static URI address(HttpResponse<String> redirect) {
        String location = redirect.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(redirect.uri() + " redirects nowhere"));
        return redirect.uri().resolve(location);
    }

    private static HttpRequest.Builder getting(URI address, String site) {
        return HttpRequest.newBuilder(address).header("Sec-Fetch-Site", site);
    }

    private static HttpRequest.Builder crossSite(Form form, LaunchTicket ticket) {
        return posting(form).header("Origin", ticket.issuer().toString()).header("Sec-Fetch-Site", CROSS_SITE);
    }

    private static HttpRequest.Builder sameOrigin(Form form) {
        URI action = form.action();
        return posting(form)
                .header("Origin", action.getScheme() + "://" + action.getAuthority())
                .header("Sec-Fetch-Site", SAME_ORIGIN);
    }

    private static HttpRequest.Builder posting(Form form) {
        return HttpRequest.newBuilder(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded()));
    }

    /** A file of the visit, for example {@code /records/papers/…/pdf}; the page stays. */
    public HttpResponse<byte[]> download(String path) {
        return send(getting(page.address().resolve(visit + path), SAME_ORIGIN), BodyHandlers.ofByteArray());
    }

    /** Opens an address that came by mail, as from nowhere. */
    public WebPage arrive(URI address) {
        return follow(send(getting(address, "none")), "none");
    }

    /** Sends a form of the page shown whose answer is a file; the page stays. */
    public HttpResponse<byte[]> download(Form form) {
        return send(sameOrigin(form), BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> send(HttpRequest.Builder building) {
        return send(building, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder building, HttpResponse.BodyHandler<T> body) {
        HttpRequest bare = building.timeout(Duration.ofSeconds(30))
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Dest", destination)
                .build();
        String kept = cookies.header(bare.uri());
        HttpRequest request =
                kept.isEmpty() ? bare : building.header("Cookie", kept).build();
        try {
            HttpResponse<T> response = HTTP.send(request, body);
            cookies.keep(response.uri(), response.headers().allValues("Set-Cookie"));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
