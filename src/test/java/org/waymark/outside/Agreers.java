package org.waymark.outside;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** A supervisee and a supervisor with their agreement, in browsers without scripts: every step is a form of a page. */
final class Agreers {
    private static final Pattern WRITTEN = Pattern.compile("/items/([a-z0-9-]+)\"");

    private final Stage stage;
    private final Party supervisee;
    private final Party supervisor;
    private final String relationship;
    private String agreement;

    private Agreers(Stage stage, Party supervisee, Party supervisor, String relationship) {
        this.stage = stage;
        this.supervisee = supervisee;
        this.supervisor = supervisor;
        this.relationship = relationship;
    }

    /** One of the two, in their browser. */
    record Party(LmsPerson person, LaunchClient browser) {}

    /** Two new people whom a lead made supervisee and supervisor. */
    static Agreers at(Stage stage) {
        Meeters pair = Meeters.at(stage);
        return new Agreers(
                stage, new Party(pair.sana(), pair.sanas()), new Party(pair.mina(), pair.minas()), pair.pair());
    }

    static Agreers between(Stage stage, Party supervisee, Party supervisor, String relationship) {
        return new Agreers(stage, supervisee, supervisor, relationship);
    }

    /** Begun by the supervisee from a school's pattern. */
    Agreers begun() {
        WebPage page = supervisee()
                .submit(supervisee()
                        .open("/supervision/agreements/new?with=" + relationship)
                        .form("/new")
                        .with("profile", "half-termly-school"));
        if (page.status() != 200) {
            throw new AssertionError(page.text());
        }
        agreement = page.address().getPath().replaceFirst("^/v/[^/]+", "");
        return this;
    }

    /** Everything written by the supervisee and agreed by the supervisor. */
    Agreers agreed() {
        keys().stream()
                .filter(key -> item(supervisee(), key).value("text").isEmpty())
                .forEach(key -> settled(write(supervisee(), key, usual(key))));
        settled(agreeToAll(supervisor()));
        settled(agreeToAll(supervisee()));
        return this;
    }

    /** Put before both. */
    Agreers presented() {
        settled(supervisee().submit(supervisee().open(agreement).form("/presentation")));
        return this;
    }

    Agreers sealed() {
        settled(sign(supervisee(), superviseeName()));
        settled(sign(supervisor(), supervisorName()));
        return this;
    }

    LaunchClient supervisee() {
        return supervisee.browser();
    }

    LaunchClient supervisor() {
        return supervisor.browser();
    }

    LmsPerson superviseePerson() {
        return supervisee.person();
    }

    LmsPerson supervisorPerson() {
        return supervisor.person();
    }

    String superviseeName() {
        return supervisee.person().name();
    }

    String supervisorName() {
        return supervisor.person().name();
    }

    String relationship() {
        return relationship;
    }

    String path() {
        return agreement;
    }

    String id() {
        return agreement.replaceFirst(".*/", "");
    }

    /** Items that take an answer, in the order of the page. */
    Set<String> keys() {
        return WRITTEN.matcher(supervisee().open(agreement).body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Form item(LaunchClient browser, String key) {
        return browser.open(agreement + "/items/" + key).form("/items/" + key);
    }

    WebPage write(LaunchClient browser, String key, String text) {
        Form form = item(browser, key);
        return browser.submit(
                switch (key) {
                    case "frequency" -> form.with("frequency", text);
                    case "difficulties" -> form.with("picked.talk", "yes").with("text", text);
                    default -> form.with("text", text);
                });
    }

    WebPage agreeToAll(LaunchClient browser) {
        WebPage page = browser.open(agreement);
        if (page.forms().stream().noneMatch(form -> form.action().getPath().endsWith("/agreed"))) {
            return page;
        }
        Form form = page.form("/agreed");
        for (Form.Field field : List.copyOf(form.fields())) {
            if (field.name().startsWith("revision-")) {
                form = form.with("agree." + field.name().substring("revision-".length()), "yes");
            }
        }
        return browser.submit(form);
    }

    /** Address of the paper that was presented last. */
    String paper() {
        return "/records/papers/"
                + stage.rows()
                        .texts(
                                "select id from record_paper where thing_id = ?::uuid order by presented_at desc limit 1",
                                id())
                        .get(0);
    }

    String state() {
        return stage.rows()
                .texts("select state from agreement where id = ?::uuid", id())
                .get(0);
    }

    Form signing(LaunchClient browser, String name) {
        return browser.open(paper() + "/sign").form("/sign").with("name", name).with("confirmed.yes", "yes");
    }

    WebPage sign(LaunchClient browser, String name) {
        return browser.submit(signing(browser, name));
    }

    static WebPage settled(WebPage page) {
        if (page.status() != 200) {
            throw new AssertionError(page.status() + " " + page.text());
        }
        return page;
    }

    private static String usual(String key) {
        return switch (key) {
            case "frequency" -> "half-termly";
            case "minutes-least" -> "60";
            case "minutes-most" -> "120";
            case "preparation-minutes" -> "15";
            default -> "We agreed this about " + key;
        };
    }
}
