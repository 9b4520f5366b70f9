package org.waymark.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;

/**
 * The programme as one person sees it: home, the twelve sessions, one session, their tasks. Reads only their own, each
 * page by statements that bring their organisation along, so no transaction is opened; see decision 0041.
 */
@ApplicationScoped
public class Programme {
    @Inject
    private ContentPack content;

    @Inject
    private PageStore store;

    @Inject
    private Places places;

    @Inject
    @Any
    private Instance<SessionPanel> panels;

    @Inject
    private InstantSource clock;

    /** Where the visitor is in the year, the one next step, and what is new. */
    public HomeSummary home(Visitor visitor) {
        Instant now = clock.instant();
        YearSummary year = YearSummary.of(content, store.year(visitor, false), now);
        boolean isConfirmed = visitor.roles().stream().anyMatch(role -> role != Role.STAFF);
        return new HomeSummary(
                year,
                NextStep.of(year, now),
                visitor.is(Role.STAFF) && !isConfirmed,
                visitor.name().isBlank(),
                visitor.is(Role.LEAD) || visitor.is(Role.ADMINISTRATOR),
                places.titleKeys());
    }

    /** The programme as it is published, without anybody's progress. */
    public LearningProgramme outline() {
        return content.programme();
    }

    /** Its sessions in the order of their numbers. */
    public List<Session> sessions() {
        return content.sessions();
    }

    /** All sessions by days, with how far the visitor is. */
    public ProgrammeSummary overview(Visitor visitor) {
        return new ProgrammeSummary(
                content.programme(), YearSummary.of(content, store.year(visitor, false), clock.instant()));
    }

    /**
     * How far somebody is in each session: marks and times, no words. Whoever asks has decided that this reader may know.
     */
    public List<SessionProgress> progressOf(OrganisationId organisation, PersonId person) {
        return YearSummary.of(content, store.year(organisation, person, false), clock.instant())
                .sessions();
    }

    /** One session with the visitor's own notes and jots. Refuses NOT_FOUND for a number outside 1..12. */
    public SessionSummary session(Visitor visitor, int number) {
        Session session = known(number);
        Instant now = clock.instant();
        List<PartSummary> parts = new ArrayList<>();
        List<Trace> traces = store.session(visitor, number, parts);
        List<PageStore.Text> texts = store.texts(visitor, number, now.minus(Jot.KEPT_AFTER_REMOVAL));
        List<SessionPanel.Panel> shown = panels.stream()
                .flatMap(panel -> panel.panel(visitor, number).stream())
                .toList();
        SessionSummary page =
                SessionPage.of(content, session, parts, traces, texts, rescueToken(visitor, number), shown, now);
        return page.withJots(places.withRooms(page.jots()));
    }

    /** The visitor's tasks, open ones first and by their day, then those that are done. */
    public TasksSummary tasks(Visitor visitor) {
        Instant now = clock.instant();
        List<TaskSummary> tasks =
                YearSummary.of(content, store.year(visitor, true), now).tasks();
        return new TasksSummary(
                tasks.stream().filter(task -> !task.isDone()).toList(),
                tasks.stream().filter(TaskSummary::isDone).toList());
    }

    /** What a prompt says, for pages that name it. Refuses NOT_FOUND for a number that no session or place has. */
    public PromptSummary prompt(int number, String prompt) {
        return places.prompt(number, prompt);
    }

    /** Key of the prompt whose note is the draft of the next jot. Refuses NOT_FOUND for a number outside 1..12. */
    public String jotBox(int number) {
        return Prompts.jotBox(known(number));
    }

    /** The kind of record that the follow-up of a session usually ends in. Refuses NOT_FOUND as above. */
    public FollowUpType usualFollowUp(int number) {
        return known(number).followUp().type();
    }

    private Session known(int number) {
        return content.session(number)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "programme.refusal.no-such-session"));
    }

    /** The areas of the standards, to choose from. */
    public List<Area> areas() {
        return content.framework().areas();
    }

    /** The steps on which people place themselves. */
    public Scale scale() {
        return content.scale();
    }

    /** The points of the year that are suggested, counted from its first day. */
    public SuggestedYear suggestedYear() {
        return content.year();
    }

    /** Kinds of support that a development plan suggests, in a few words each. */
    public List<String> supportKinds() {
        return content.supportKinds();
    }

    /** What in a text looks like the details of a person; to warn its writer, never to stop them. */
    public List<PersonalDetails.Found> personalDetails(String text) {
        return content.details().in(text);
    }

    /** For a page that takes text of this session or place: lets it hand text in after the visit. */
    public String rescueToken(Visitor visitor, int number) {
        return places.rescueToken(visitor, number);
    }
}
