package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.practice.Form;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** No other website, and no other visit, changes anything: every form, every way of sending it wrongly. */
@Outside
class CsrfHttpIT {
    private static final String EVERYTHING = """
        select (select count(*) from note) || ' ' || (select count(*) from jot) || ' ' || (select count(*) from task)
          || ' ' || (select coalesce(sum(version), 0) from session_part) || ' ' || (select count(*) from kept_text)
          || ' ' || (select count(*) from role_grant) || ' ' || (select count(*) from plan_change)
          || ' ' || (select count(*) from share_grant where ended_at is null)
          || ' ' || (select count(*) from thread_comment) || ' ' || (select count(*) from comment_desk)
          || ' ' || (select count(*) from plan_heading)
          || ' ' || (select count(*) from reflection_text)
          || ' ' || (select count(*) from cohort_point) || ' ' || (select count(*) from cohort_year)
          || ' ' || (select count(*) from evidence_note)
          || ' ' || (select count(*) from assessment_asked where ended_at is null)
          || ' ' || (select count(*) from assessment_view)
          || ' ' || (select count(*) from visit where ended_at is not null)
          || ' ' || (select count(*) from audit_line where action not like 'lms.%' and action not like
                     'identity.person-arrived' and action not like 'identity.role-given')\
        """;

    static Stream<String> unsafeRoutes() {
        return Stream.of(
                "/programme/4/notes",
                "/programme/4/parts/preparation",
                "/programme/4/parts/introduction",
                "/programme/4/parts/evidence",
                "/programme/4/parts/follow-up",
                "/programme/4/jots",
                "/development/goals/new",
                "/development/actions/new",
                "/development/objective-support/new",
                "/development/goal-support/new",
                "/development/heading",
                "/tasks/4/done",
                "/tasks/4/undone",
                "/sharing/new",
                "/sharing/new/confirmed",
                "/sharing/00000000-0000-0000-0000-000000000000/withdrawal",
                "/comments",
                "/comments/00000000-0000-0000-0000-000000000000/replies",
                "/comments/00000000-0000-0000-0000-000000000000/done",
                "/comments/00000000-0000-0000-0000-000000000000/undone",
                "/inbox/settled",
                "/inbox/taken-up",
                "/self-assessment/views/new",
                "/self-assessment/views/00000000-0000-0000-0000-000000000000",
                "/self-assessment/views/00000000-0000-0000-0000-000000000000/withdrawal",
                "/reflection/entries",
                "/reflection/pieces",
                "/reflection/removed/00000000-0000-0000-0000-000000000000",
                "/reflection/removed/00000000-0000-0000-0000-000000000000/return",
                "/evidence/notes/new",
                "/evidence/things",
                "/groups/00000000-0000-0000-0000-000000000000/year/start",
                "/groups/00000000-0000-0000-0000-000000000000/year/own",
                "/groups/00000000-0000-0000-0000-000000000000/year/points/first-session",
                "/name",
                "/leave",
                "/portfolio/taking/file",
                "/everything/file");
    }

    @ParameterizedTest
    @MethodSource("unsafeRoutes")
    void nothing_changes_unless_a_page_of_this_visit_sends_it(String route, Stage stage) {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "programme/4");
        LaunchClient other = stage.inside(stage.town().newSupervisor(), "programme/4");
        String token = browser.page().form("/parts/introduction").value("form");
        String foreign = other.page().form("/parts/introduction").value("form");
        Map<String, String> fields = new HashMap<>(Map.of(
                "text.s04-introduction-question", "forged", "then", "done", "home", "action-log", "name", "Forged"));
        List.of("goals", "actions", "objective-support", "goal-support")
                .forEach(kind -> fields.put("text.new." + kind, "forged"));
        fields.putAll(Map.of("source", "other", "line", "Forged", "on-day", "1", "on-month", "1", "on-year", "2026"));
        Form good = Form.of(stage.address().resolve(browser.visit() + route), fields)
                .with("form", token);
        String before = stage.rows().texts(EVERYTHING).get(0);
        String us = stage.address().toString();
        String cookie = Wire.cookies(browser.cookies());
        List<WebPage> answers = new ArrayList<>();
        answers.add(post(stage, good, "Cookie", cookie));
        answers.add(post(stage, good, "Cookie", cookie, "Origin", "null"));
        answers.add(post(stage, good, "Cookie", cookie, "Origin", "https://evil.example"));
        answers.add(post(stage, good, "Cookie", cookie, "Origin", us + ".evil.example"));
        answers.add(post(stage, good, "Cookie", cookie, "Origin", us, "Sec-Fetch-Site", "cross-site"));
        answers.add(post(stage, good, "Cookie", cookie, "Origin", us, "Sec-Fetch-Site", "same-site"));
        answers.add(post(stage, good, "Cookie", cookie, "Origin", us, "Sec-Fetch-Site", "none"));
        String[] ours = Csrf.ours(stage, browser);
        answers.add(post(stage, good.without("form"), ours));
        answers.add(post(stage, good.with("form", foreign), ours));
        answers.add(post(stage, good.with("form", token + "0"), ours));
        answers.add(post(stage, good.with("form", "x"), ours));
        answers.add(stage.wire().get(browser.visit() + route + "?" + good.encoded(), ours));
        assertEquals(before, stage.rows().texts(EVERYTHING).get(0), route + " changed something");
        answers.forEach(Pages::assertSound);
        WebPage read = answers.remove(answers.size() - 1);
        assertTrue(read.status() == 200 || read.status() >= 400, () -> route + " answered " + read.status());
        answers.forEach(answer -> assertEquals(403, answer.status(), route + " was looked at before its sender"));
    }

    @Test
    void a_text_refused_for_its_sender_is_given_back_only_to_a_page_of_ours(Stage stage) {
        LaunchClient browser = stage.inside(stage.town().newSupervisor(), "programme/4");
        Form form = browser.page().form("/parts/introduction").with("text.s04-introduction-question", "my own words");
        WebPage ours = post(stage, form.with("form", "x"), Csrf.ours(stage, browser));
        assertEquals(403, ours.status());
        assertTrue(ours.text().contains("my own words"), ours::text);
        WebPage theirs = post(stage, form, "Cookie", Wire.cookies(browser.cookies()), "Origin", "https://evil.example");
        assertTrue(!theirs.text().contains("my own words"), theirs::text);
    }

    private static WebPage post(Stage stage, Form form, String... headers) {
        return stage.wire().post(form.action().getPath(), form.encoded(), headers);
    }
}
