package org.waymark.practice.demo;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One made-up supervisor and their mentor: a lead names the mentor, and the two speak about two areas. */
final class MentorYear {
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    private final PracticeLms lms;
    private final LmsPerson supervisor;
    private final LmsPerson mentor;

    MentorYear(PracticeLms lms, LmsPerson supervisor, LmsPerson mentor) {
        this.lms = lms;
        this.supervisor = supervisor;
        this.mentor = mentor;
    }

    /** A lead names the mentor on the page of the supervisor. */
    void begin(LmsPerson lead) {
        LaunchClient browser = LaunchClient.inFrame();
        sound(browser.launch(lms.launch(lead)));
        WebPage found = sound(
                browser.submit(browser.open("/people/find").form("/people/find").with("name", supervisor.name())));
        String place = "/people/" + first("/people/" + ID + "\"", found);
        WebPage choice = sound(browser.submit(
                browser.open(place + "/relationships/new").form("/found").with("name", mentor.name())));
        String supporter = first("name=\"supporter\"[^>]*value=\"" + ID + "\"", choice);
        sound(browser.submit(
                choice.form("/relationships").with("kind", "MENTOR").with("supporter", supporter)));
    }

    /** One view that both have read, and one that waits for the supervisor's next point. */
    void speak() {
        LaunchClient owner = LaunchClient.inFrame();
        sound(owner.launch(lms.launch(supervisor)));
        ask(owner, 2, Map.of());
        ask(owner, 5, Map.of("hidden", "yes"));
        LaunchClient browser = LaunchClient.inFrame();
        sound(browser.launch(lms.launch(mentor)));
        say(
                browser,
                "PQS 2",
                "3",
                "At the last forum you put three waiting times on the table and then let the others talk. Two managers"
                        + " whom I know have changed their rota since.",
                "The last practice forum, where I sat at your table, and our talk the week after.");
        say(
                browser,
                "PQS 5",
                "2",
                "You slow a discussion down without stopping it. What I have not seen yet is one that ends in writing.",
                "Two group sessions that I sat in on.");
    }

    private void ask(LaunchClient owner, int area, Map<String, String> more) {
        WebPage page = sound(owner.open("/self-assessment/views/new?area=" + area));
        Form form = page.form("/self-assessment/views/new");
        for (Map.Entry<String, String> field : more.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        sound(owner.submit(form));
    }

    private void say(LaunchClient browser, String area, String level, String words, String evidence) {
        String inbox = sound(browser.open("/inbox")).body();
        Matcher link = Pattern.compile("/self-assessment/views/" + ID + "\">[^<]*" + area)
                .matcher(inbox);
        if (!link.find()) {
            throw new IllegalStateException(mentor.name() + " is not asked about " + area);
        }
        String id = link.group(1);
        Form form = sound(browser.open("/self-assessment/views/" + id)).form("/self-assessment/views/" + id);
        sound(browser.submit(
                form.with("level", level).with("text.view." + id, words).with("text.seen." + id, evidence)));
    }

    private static String first(String pattern, WebPage page) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("Nothing like " + pattern + " at " + page.address());
        }
        return found.group(1);
    }

    private WebPage sound(WebPage page) {
        if (page.status() != 200) {
            throw new IllegalStateException(
                    List.of(supervisor.name(), mentor.name()) + " met " + page.status() + " at " + page.address());
        }
        return page;
    }
}
