package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Meets;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A portfolio is taken along: as a PDF for everybody, as a page and as data, with what was chosen and nothing else. */
@Outside
class PortfolioHttpIT {
    private static final String TAKING = "/portfolio/taking";
    private static final String QUESTION = "s04-introduction-question";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String ODD = SCRIPT + " ]]> &amp; -- \u0007\u000b مرحبا שלום 你好 😀 \ud83d end";

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Test
    @Meets({"S004-15", "S004-16"})
    void the_pdf_holds_what_was_written_and_is_made_for_everybody() {
        LaunchClient browser = written("Before I answer I listen.");
        HttpResponse<byte[]> file = browser.download(form(browser).with("as", "pdf"));
        assertEquals(200, file.statusCode());
        assertEquals(
                "application/pdf", file.headers().firstValue("Content-Type").orElse(""));
        String name = file.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(name.matches("attachment; filename=\"portfolio-[0-9]{4}-[0-9]{2}-[0-9]{2}\\.pdf\""), name);
        Printed pdf = new Printed(file.body());
        String words = pdf.words();
        assertTrue(words.contains("Before I answer I listen."), words);
        assertTrue(words.contains("Kept line for later"), words);
        assertFalse(words.contains("Begun and never kept"), words);
        assertTrue(words.contains("The reason I gave"), words);
        assertTrue(words.contains("Page 1 of " + pdf.pages()), words);
        assertEquals(
                List.of("Contents", "Sessions", "Session 4: Ethics and values", "Self-assessment"),
                pdf.bookmarks().subList(0, 4));
        assertEquals(List.of(), pdf.faults());
    }

    @Test
    @Meets("S004-15")
    void the_data_is_what_its_description_says() throws IOException {
        LaunchClient browser = written("In my own words\n\nand twice");
        Map<String, String> files = Unpacked.files(
                browser.download(form(browser).with("as", "data")).body());
        assertEquals(
                Set.of("waymark-portfolio.json", "waymark-portfolio.schema.json", "waymark-portfolio.html"),
                files.keySet());
        Validator.Result result = new ValidatorFactory()
                .validate(files.get("waymark-portfolio.schema.json"), files.get("waymark-portfolio.json"));
        assertTrue(result.isValid(), () -> result.getErrors().toString());
        JsonNode json = JSON.readTree(files.get("waymark-portfolio.json"));
        JsonNode session = json.path("chapters").path(0).path("items").path(0).path("data");
        assertEquals(4, session.path("session").asInt());
        assertEquals(
                "In my own words\n\nand twice",
                session.path("answers").path(0).path("text").asText());
        assertEquals("action-log", session.path("kept").path(0).path("for").asText());
        assertEquals(
                "The reason I gave",
                json.at("/chapters/1/items/0/data/points/0/reason").asText());
        assertTrue(files.get("waymark-portfolio.html").contains("In my own words"));
    }

    @Test
    @Meets({"S004-13", "S004-14"})
    void plan_and_reflection_are_in_every_file() {
        Desk desk = Desk.at(stage, 4);
        desk.keep("# Too big\n\n#### deep **strong** [a link](https://example.org/x) <b>no</b>", "critical-reflection");
        desk.keep("Ring the advocate", "action-log");
        stage.rows()
                .change(
                        "insert into plan_item (organisation_id, id, person_id, kind, state, text, timescale, made_at,"
                                + " changed_at) select organisation_id, gen_random_uuid(), id, 'GOAL', 'OPEN',"
                                + " 'To ask before I answer', 'by spring', now(), now() from person where name = ?",
                        desk.person().name());
        LaunchClient browser = desk.browser();
        Form heading = browser.open("/development/heading").form("/development/heading");
        browser.submit(heading.with("reviewer", "Reviewed by Ann").with("reviewer-agreed", "Agreed by Ann"));
        Binder binder = Binder.of(stage, desk.person());
        binder.place(
                binder.note("feedback", "A letter of thanks", LocalDate.of(2026, 3, 2)),
                5,
                "It says what asking changed.");
        Printed pdf =
                new Printed(browser.download(form(browser).with("as", "pdf")).body());
        for (String own : List.of(
                "To ask before I answer",
                "by spring",
                "Ring the advocate",
                "strong a link",
                "Reviewed by Ann",
                "Agreed by Ann",
                "A letter of thanks",
                "It says what asking changed.")) {
            assertTrue(pdf.words().contains(own), () -> own + " is not in " + pdf.words());
        }
        assertEquals(List.of(), pdf.faults());
        Map<String, String> files = Unpacked.files(
                browser.download(form(browser).with("as", "data")).body());
        Validator.Result result = new ValidatorFactory()
                .validate(files.get("waymark-portfolio.schema.json"), files.get("waymark-portfolio.json"));
        assertTrue(result.isValid(), () -> result.getErrors().toString());
        assertTrue(files.get("waymark-portfolio.json").contains("deep **strong**"));
        assertTrue(files.get("waymark-portfolio.json").contains("\"why\": \"It says what asking changed.\""));
        assertTrue(files.get("waymark-portfolio.json").contains("\"name\": \"Agreed by Ann\""));
        assertTrue(files.get("waymark-portfolio.html").contains("<strong>strong</strong>"));
        assertFalse(files.get("waymark-portfolio.html").contains("<b>"));
    }

    @Test
    void only_what_was_chosen_is_in_it() {
        LaunchClient browser = written("Not for this file");
        Form form = form(browser).with("extent.development-plan", "none");
        assertFalse(page(browser, form.with("extent.sessions", "none")).contains("Not for this file"));
        String points = page(browser, form.with("extent.sessions", "none"));
        assertTrue(points.contains("The reason I gave"), points);
        Form some = form.with("extent.sessions", "some").with("thing-sessions.4", "yes");
        assertTrue(page(browser, some).contains("Not for this file"));
        assertFalse(page(browser, some.with("extent.self-assessment", "none")).contains("The reason I gave"));
    }

    @Test
    void choosing_nothing_says_so_and_keeps_the_choice() {
        LaunchClient browser = written("Something");
        Form form = form(browser);
        WebPage some = browser.submit(form.with("extent.sessions", "some"));
        assertEquals(422, some.status());
        Pages.assertSound(some);
        assertEquals("some", some.form("/portfolio/taking/file").value("extent.sessions"));
        WebPage nothing = browser.submit(form.with("extent.sessions", "none")
                .with("extent.self-assessment", "none")
                .with("extent.development-plan", "none"));
        assertEquals(422, nothing.status());
        assertTrue(nothing.text().contains("Choose something to take along"), nothing::text);
        WebPage odd = browser.submit(form.with("extent.sessions", "half"));
        assertEquals(422, odd.status());
        WebPage gone = browser.submit(form.with("extent.sessions", "some")
                .with("thing-sessions.11", "yes")
                .with("extent.self-assessment", "none")
                .with("extent.development-plan", "none"));
        assertEquals(422, gone.status());
        Pages.assertSound(gone);
    }

    @Test
    void ticking_single_ones_while_all_is_chosen_takes_nothing_along_before_one_of_both_is_chosen() {
        LaunchClient browser = written("What I meant to leave out");
        Form both = form(browser).with("thing-sessions.4", "yes");
        WebPage asked = browser.submit(both);
        assertEquals(422, asked.status(), asked::text);
        Pages.assertSound(asked);
        assertFalse(asked.text().contains("What I meant to leave out"), asked::text);
        assertTrue(asked.text().contains("You ticked single ones."), asked::text);
        Form again = asked.form("/portfolio/taking/file");
        assertEquals("all", again.value("extent.sessions"));
        assertEquals("yes", again.value("thing-sessions.4"), "the tick is kept");
        assertEquals(422, browser.submit(both.with("extent.sessions", "none")).status());
    }

    @Test
    void a_portfolio_with_nothing_in_it_says_so() {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "");
        WebPage page = browser.open(TAKING);
        Pages.assertSound(page);
        assertTrue(page.text().contains("There is nothing in your portfolio yet."), page::text);
        WebPage hub = browser.open("/portfolio");
        Pages.assertSound(hub);
        assertTrue(hub.text().contains("Self-assessment"), hub::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "page", "data"})
    void nobody_elses_words_are_in_it(String kind) {
        written("A canary of somebody else");
        LaunchClient south = LaunchClient.inFrame();
        south.launch(stage.otherLms().launch(stage.otherTown().newSupervisor()));
        Form theirs = south.open("/programme/4").form("/parts/introduction");
        assertEquals(
                200,
                south.submit(theirs.with("text." + QUESTION, "A canary elsewhere"))
                        .status());
        LaunchClient browser = written("Mine");
        byte[] file = browser.download(form(browser).with("as", kind)).body();
        String all = kind.equals("pdf") ? new Printed(file).words() : new String(file, StandardCharsets.UTF_8);
        if (kind.equals("data")) {
            all = String.join("\n", Unpacked.files(file).values());
        }
        assertTrue(all.contains("Mine"), all);
        assertFalse(all.contains("canary"), all);
    }

    @Test
    void odd_texts_are_printed_and_nothing_in_them_is_markup() {
        LaunchClient browser = written(ODD + "\nline".repeat(2_000));
        Printed pdf =
                new Printed(browser.download(form(browser).with("as", "pdf")).body());
        assertTrue(pdf.words().contains("<script>alert(1)</script>"), pdf::words);
        assertTrue(pdf.words().contains("مرحبا") || pdf.words().contains("ابحرم"), pdf::words);
        assertEquals(List.of(), pdf.faults());
        String page = page(browser, form(browser));
        assertFalse(page.contains("<script>alert"), "markup of a person");
        assertFalse(page.contains("<img"), "markup of a person");
    }

    @Test
    void taking_it_is_noted_without_what_was_in_it() {
        LaunchClient browser = written("Mine alone");
        browser.download(form(browser).with("as", "pdf"));
        List<String> lines = stage.rows()
                .texts("select detail from audit_line where action = 'portfolio.taken' order by at desc limit 1");
        assertEquals(List.of("as=pdf things=3"), lines);
    }

    private static String page(LaunchClient browser, Form form) {
        return new String(browser.download(form.with("as", "page")).body(), StandardCharsets.UTF_8);
    }

    private static Form form(LaunchClient browser) {
        return browser.open(TAKING).form("/portfolio/taking/file");
    }

    /** Somebody with one session, one line kept from it and one point. */
    private LaunchClient written(String text) {
        Desk desk = Desk.at(stage, 4);
        desk.write("introduction", QUESTION, text);
        desk.keep("Kept line for later", "action-log");
        desk.autosave(Desk.jotBox(desk.jotForm()).substring("text.".length()), "Begun and never kept");
        Diary diary = Diary.of(stage, desk.person());
        diary.add(3, 2, "The reason I gave");
        return diary.browser();
    }
}
