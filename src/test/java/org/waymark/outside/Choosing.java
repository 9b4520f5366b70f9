package org.waymark.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.practice.Form;
import org.waymark.practice.LaunchTicket;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A teacher chooses what to place in a course, in a browser without scripts. */
final class Choosing {
    /** How many pages a teacher can choose from. */
    static final int OFFERED = 21;

    private static final String SETTINGS = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    private static final String ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";
    private static final String RETURN = "/mod/lti/contentitem_return.php";
    private static final Pattern SHOWN = Pattern.compile(
            "<div class=\"waymark-picker__line\" data-line>.*?name=\"pick\\.([^\"]+)\"", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LaunchClient browser = LaunchClient.inFrame();
    private final LaunchTicket ticket;
    private final LmsPerson teacher;
    private Form form;

    private Choosing(LmsPerson teacher, LaunchTicket ticket) {
        this.teacher = teacher;
        this.ticket = ticket;
    }

    /** A teacher whom nobody has met is about to choose for the course; the request may still be changed. */
    static Choosing with(Stage stage, LmsCourse course, String... settings) {
        LmsPerson teacher = stage.town().newStaff();
        LaunchTicket ticket = stage.lms().selectContent(teacher, course).changing(claims -> {
            @SuppressWarnings("unchecked")
            Map<String, Object> all = (Map<String, Object>) claims.get(SETTINGS);
            for (String setting : settings) {
                String[] parts = setting.split("=");
                all.put(parts[0], Boolean.valueOf(parts[1]));
            }
        });
        return new Choosing(teacher, ticket);
    }

    static Choosing begun(Stage stage, LmsCourse course, String... settings) {
        Choosing choosing = with(stage, course, settings);
        choosing.open();
        return choosing;
    }

    /** A course like the main one that no other test knows. */
    static LmsCourse course(PracticeLms lms) {
        return lms.copy(lms.organisation().mainCourse());
    }

    LmsPerson teacher() {
        return teacher;
    }

    LaunchTicket ticket() {
        return ticket;
    }

    LaunchClient browser() {
        return browser;
    }

    WebPage open() {
        WebPage page = browser.launch(ticket);
        if (page.status() == 200) {
            form = page.forms().get(0);
        }
        return page;
    }

    /** Address of the selection within the visit. */
    String path() {
        return form.action().getPath().replaceFirst("/v/[^/]+", "");
    }

    Choosing tick(String... keys) {
        for (String key : keys) {
            write("pick." + key, "yes");
        }
        return this;
    }

    Choosing write(String field, String text) {
        form = form.with(field, text);
        return this;
    }

    /** Presses a button; the form goes on as the answer shows it. */
    WebPage press(String step) {
        WebPage page = browser.submit(form.with("step", step));
        if (!page.forms().isEmpty() && !page.forms().get(0).value("form").isEmpty()) {
            form = page.forms().get(0);
        }
        return page;
    }

    /** What stands in a field of the page shown last. */
    String written(String field) {
        return form.value(field);
    }

    /** Adds what is ticked and carries the answer to the LMS; back comes what the LMS says. */
    WebPage add() {
        return carried(press("add"));
    }

    WebPage carried(WebPage picked) {
        return browser.sendBack(picked.form(RETURN));
    }

    /** Keys of the lines that a page shows, in order. */
    static List<String> shown(WebPage page) {
        return SHOWN.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    /** The items that a page is about to send. */
    static JsonNode items(WebPage picked) {
        return claims(picked).path(ITEMS);
    }

    /** What a page is about to send, as it was signed. */
    static JsonNode claims(WebPage picked) {
        String token = picked.form(RETURN).value("JWT");
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
