package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;
import org.waymark.cohort.Enrolments;
import org.waymark.identity.Crowd;
import org.waymark.identity.PersonSummary;
import org.waymark.lms.Introductions;

/** Courses and their members, for learning leads; anybody else is told that there is no such page. */
@ApplicationScoped
public class CourseLists {
    static final int PAGE = 100;

    @Inject
    private ListStore store;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Crowd crowd;

    @Inject
    private Introductions introductions;

    @Inject
    private InstantSource clock;

    /** Every course whose members the LMS lets us read, the newest first. Refuses NOT_FOUND to anybody but a lead. */
    @Transactional
    public List<CourseSummary> courses(Visitor visitor) {
        requireLead(visitor);
        List<ListStore.CourseRow> courses = store.courses(visitor.organisation(), clock.instant());
        Map<UUID, String> titles = enrolments.titles(
                courses.stream().map(ListStore.CourseRow::group).toList());
        return courses.stream()
                .map(course -> summary(course, titles.getOrDefault(course.group(), "")))
                .toList();
    }

    /**
     * Those who are or were members of a course, by name, a hundred at a time. Refuses NOT_FOUND to anybody but a lead
     * and for a course that is not there.
     *
     * @param page 1 or more; a later one than there is shows the last
     */
    @Transactional
    public MemberList members(Visitor visitor, UUID course, int page) {
        requireLead(visitor);
        ListStore.CourseRow row = store.course(visitor.organisation(), course, clock.instant())
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "roster.refusal.no-such-course"));
        List<PersonId> all = store.persons(visitor.organisation(), course);
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        List<PersonSummary> persons = crowd.byName(all, (shown - 1) * PAGE, PAGE);
        List<PersonId> ids = persons.stream().map(PersonSummary::id).toList();
        Map<PersonId, ListStore.MemberRow> members = store.members(visitor.organisation(), course, ids);
        Set<PersonId> launched = introductions.launched(ids);
        String title = enrolments.titles(List.of(row.group())).getOrDefault(row.group(), "");
        return new MemberList(
                summary(row, title),
                persons.stream()
                        .map(person -> summary(person, members.get(person.id()), launched.contains(person.id())))
                        .toList(),
                shown,
                pages,
                all.size());
    }

    static void requireLead(Visitor visitor) {
        if (!visitor.is(Role.LEAD)) {
            throw new Refusal(Reason.NOT_FOUND, "roster.refusal.only-leads");
        }
    }

    private static MemberSummary summary(PersonSummary person, ListStore.MemberRow member, boolean hasLaunched) {
        return new MemberSummary(
                person.id(), person.name(), member.role(), hasLaunched, member.since(), member.until());
    }

    private static CourseSummary summary(ListStore.CourseRow course, String title) {
        return new CourseSummary(
                course.id(),
                title,
                course.members(),
                course.readAt(),
                course.failure(),
                course.failedAt(),
                course.isUnderWay());
    }
}
