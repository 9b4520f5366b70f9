package org.waymark.outside;

import java.util.Map;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One supervisor at work on one session, in a browser without scripts: every step is a form of the page. */
final class Desk {
    private final LmsPerson person;
    private final LaunchClient browser;
    private final int session;

    private Desk(LmsPerson person, LaunchClient browser, int session) {
        this.person = person;
        this.browser = browser;
        this.session = session;
    }

    /** A supervisor whom nobody has met opens the session from the LMS. */
    static Desk at(Stage stage, int session) {
        return at(stage, session, stage.town().newSupervisor());
    }

    static Desk at(Stage stage, int session, LmsPerson person) {
        return new Desk(person, stage.inside(person, "programme/" + session), session);
    }

    LmsPerson person() {
        return person;
    }

    LaunchClient browser() {
        return browser;
    }

    /** The session page as it is now. */
    WebPage look() {
        return browser.open("/programme/" + session);
    }

    /** The form of a part, filled as the page shows it. */
    Form form(String part) {
        if (part.equals("evidence")) {
            // Its form keeps a jot; two of its buttons name the part as their own target.
            Form jots = jotForm();
            String path = jots.action().getPath().replaceFirst("jots$", "parts/evidence");
            return new Form(jots.action().resolve(path), jots.fields());
        }
        return look().form("/parts/" + part);
    }

    Form jotForm() {
        return look().form("/jots");
    }

    /** Writes under a prompt and presses Save. */
    WebPage write(String part, String prompt, String text) {
        return browser.submit(form(part).with("text." + prompt, text));
    }

    /** Presses the button of a part that does this: done, undone, plan. */
    WebPage press(String part, String then) {
        return browser.submit(form(part).with("then", then));
    }

    /** Keeps a jot for one of the four homes. */
    WebPage keep(String text, String home) {
        Form form = jotForm();
        return browser.submit(form.with(jotBox(form), text).with("home", home));
    }

    /** What the page's script sends while somebody types. */
    WebPage autosave(String prompt, String text) {
        return browser.post(
                "/programme/" + session + "/notes",
                Map.of(
                        "text." + prompt,
                        text,
                        "writer",
                        "00000000-0000-4000-8000-000000000001",
                        "turn",
                        "1",
                        "version." + prompt,
                        version(prompt),
                        "rescue",
                        browser.page().form("/parts/introduction").value("rescue")));
    }

    /** What stands in the field of a prompt now. */
    String written(String part, String prompt) {
        return form(part).value("text." + prompt);
    }

    /** The field that is emptied when a jot is kept. */
    static String jotBox(Form jots) {
        return jots.fields().stream()
                .map(Form.Field::name)
                .filter(name -> name.startsWith("text."))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private String version(String prompt) {
        return look().forms().stream()
                .map(form -> form.value("version." + prompt))
                .filter(version -> !version.isEmpty())
                .findFirst()
                .orElse("0");
    }
}
