package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.Visitor;

/** All that a person wrote and did in the sessions, for that person to take along: two statements, however much it is. */
@ApplicationScoped
public class Workbook {
    @Inject
    private ContentPack content;

    @Inject
    private PageStore store;

    @Inject
    private WorkbookStore texts;

    @Inject
    private InstantSource clock;

    /** The sessions in which the visitor did anything, by their numbers; without what is in a jot box and not kept. */
    public List<SessionWork> all(Visitor owner) {
        YearSummary year = YearSummary.of(content, store.year(owner, true), clock.instant());
        Map<Integer, List<WorkbookStore.Text>> written =
                texts.all(owner).stream().collect(Collectors.groupingBy(WorkbookStore.Text::sessionNumber));
        return year.sessions().stream()
                .map(progress -> work(
                        progress,
                        written.getOrDefault(progress.number(), List.of()),
                        year.tasks().stream()
                                .filter(task -> task.sessionNumber() == progress.number())
                                .findFirst()))
                .filter(work -> !work.isEmpty())
                .toList();
    }

    private SessionWork work(SessionProgress progress, List<WorkbookStore.Text> texts, Optional<TaskSummary> task) {
        List<String> order = order(progress.session());
        List<SessionWork.Answer> answers = texts.stream()
                .filter(WorkbookStore.Text::isNote)
                .filter(text -> !text.prompt().equals(Prompts.jotBox(progress.session())))
                .map(text -> new SessionWork.Answer(
                        text.prompt(), Prompts.words(progress.session(), text.prompt()), text.text(), text.at()))
                .sorted((one, other) -> Integer.compare(place(order, one.prompt()), place(order, other.prompt())))
                .toList();
        List<JotSummary> jots = texts.stream()
                .filter(text -> !text.isNote())
                .map(text -> new JotSummary(
                        text.id(),
                        progress.number(),
                        JotHome.valueOf(text.home()),
                        Optional.ofNullable(text.area()).flatMap(content::area),
                        text.text(),
                        text.at(),
                        text.version(),
                        false,
                        ""))
                .toList();
        return new SessionWork(progress, answers, jots, task);
    }

    /** Keys of the prompts as the page of the session has them. */
    private static List<String> order(Session session) {
        List<String> keys = new ArrayList<>();
        session.preparation().forEach(item -> keys.add(item.key()));
        session.segments().forEach(segment -> segment.steps().forEach(step -> keys.add(step.key())));
        keys.add(session.followUp().key());
        return keys;
    }

    /** Prompts that the content no longer has come last. */
    private static int place(List<String> order, String prompt) {
        int place = order.indexOf(prompt);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
