package org.waymark.practice.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.PracticeLms;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** One made-up supervisor working through sessions with the forms everybody has. */
final class SupervisorYear {
    private static final List<String> PARTS =
            List.of("preparation", "introduction", "experience", "reflection", "evidence");
    private static final List<String> HOMES =
            List.of("self-assessment", "development-plan", "critical-reflection", "action-log");
    private static final List<String> THOUGHTS = List.of(
            "I became a supervisor because somebody once took the time to ask me what I was afraid of.",
            "We went quiet after the third question. I think the quiet was the useful part.",
            "Our team says 'no time' and means 'no room'. I should book the small one for good.",
            "I had never said aloud that I grew up in the area we cover. It changes what I do not ask.",
            "With one of my supervisees I talk more than I listen. I counted.",
            "Being direct felt unkind until I saw that being vague was worse.",
            "Two people told me about good work that nobody had seen. Where do we keep such things?",
            "I gave three answers before I asked one question.",
            "We argued well: what we know, what we think we know, what we only fear.",
            "I wrote the feedback down first. It came out shorter, and kinder.",
            "I look at every case the same way because it feels fair. It is not fair.",
            "I could invite the new starters to the practice forum instead of reporting back to them.");
    private static final List<String> JOTS = List.of(
            "Ask for half an hour on this in my next supervision.",
            "Try ten minutes of reflection before the case list.",
            "Find out who else supervises people across two teams.",
            "Read the tool once more with somebody who disagrees with me.");

    private final LaunchClient browser = LaunchClient.inFrame();
    private final LmsPerson person;
    private final PracticeLms lms;

    SupervisorYear(PracticeLms lms, LmsPerson person) {
        this.lms = lms;
        this.person = person;
    }

    /** Finishes so many sessions in order, and begins the one after them. */
    void work(int sessionsDone) {
        sound(browser.launch(lms.launch(person)));
        for (int session = 1; session <= sessionsDone; session++) {
            finish(session);
        }
        if (sessionsDone > 0 && sessionsDone < THOUGHTS.size()) {
            sound(browser.open("/programme/" + (sessionsDone + 1)));
            press("preparation", sessionsDone + 1);
            press("introduction", sessionsDone + 1);
        }
    }

    /** Says where they see themselves, several times over half a year; what was kept for it in sessions stays to be used. */
    void assess(int number, LocalDate today) {
        new SupervisorDiary(browser, number, today).write().forEach(this::sound);
    }

    /** Plans what to get better at; what was kept for the plan in sessions stays to be used. */
    void plan(int number, LocalDate today) {
        new SupervisorPlan(browser, number, today).write().forEach(this::sound);
    }

    /** Writes about their practice, and makes a piece of it where there is enough. */
    void reflect(int number) {
        new SupervisorLog(browser, number).write().forEach(this::sound);
    }

    /** Notes what others saw and said, and places it. */
    void gather(int number, LocalDate today) {
        new SupervisorBinder(browser, number, today).fill().forEach(this::sound);
    }

    private void finish(int session) {
        sound(browser.open("/programme/" + session));
        PARTS.forEach(part -> press(part, session));
        Form jots = browser.open("/programme/" + session).form("/programme/" + session + "/jots");
        sound(browser.submit(
                filled(jots, JOTS.get(session % JOTS.size())).with("home", HOMES.get(session % HOMES.size()))));
        if (session % 3 == 1) {
            sound(browser.open("/programme/" + session));
            press("follow-up", session);
        }
    }

    private void press(String part, int session) {
        if (part.equals("evidence")) {
            sound(browser.post("/programme/" + session + "/parts/evidence", Map.of("then", "done")));
            return;
        }
        Form form = browser.page().form("/programme/" + session + "/parts/" + part);
        boolean isWritten = part.equals("reflection") || part.equals("introduction");
        Form thought = isWritten ? filled(form, THOUGHTS.get(session - 1)) : form;
        sound(browser.submit(thought.with("then", "done")));
    }

    /** The form with this text in its first place to write. */
    private static Form filled(Form form, String text) {
        return form.fields().stream()
                .map(Form.Field::name)
                .filter(name -> name.startsWith("text."))
                .findFirst()
                .map(name -> form.with(name, text))
                .orElse(form);
    }

    private void sound(WebPage page) {
        if (page.status() != 200) {
            throw new IllegalStateException(
                    person.name() + " met " + page.status() + " " + page.heading() + " at " + page.address());
        }
    }
}
