package org.waymark.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.waymark.practice.LmsCourse;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.LmsRole;
import org.waymark.practice.Organisation;

/** An organisation with enough people that every test can have one whom no other test has met. */
final class Town {
    private static final int SUPERVISORS = 400;
    private static final int STAFF = 60;
    private static final int MENTORS = 20;

    private final Organisation organisation;
    private final AtomicInteger supervisors = new AtomicInteger();
    private final AtomicInteger staff = new AtomicInteger();
    private final AtomicInteger mentors = new AtomicInteger();

    private Town(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * A town of that name, with the courses of the demonstration organisation.
     *
     * @param first number of its first family name, so that two towns on one stage share people's numbers but no name
     */
    static Town called(String name, int first) {
        return called(name, first, 1);
    }

    /** The same with three times as many people, for the stage that most tests share. */
    static Town large(String name, int first) {
        return called(name, first, 3);
    }

    private static Town called(String name, int first, int size) {
        Organisation model = Organisation.northmoor();
        List<LmsPerson> people = new ArrayList<>();
        IntStream.range(0, size * SUPERVISORS)
                .forEach(i ->
                        people.add(person(model, 10_000 + i, "Sana", "Super" + letters(first + i), LmsRole.STUDENT)));
        IntStream.range(0, size * STAFF)
                .forEach(i -> people.add(
                        person(model, 20_000 + i, "Tomas", "Staff" + letters(first + i), LmsRole.EDITING_TEACHER)));
        IntStream.range(0, size * MENTORS)
                .forEach(i -> people.add(
                        person(model, 30_000 + i, "Mina", "Mentor" + letters(first + i), LmsRole.NON_EDITING_TEACHER)));
        people.add(person(model, 2, "Ada", "Minster", LmsRole.ADMINISTRATOR));
        return new Town(new Organisation(name, people, model.courses()));
    }

    Organisation organisation() {
        return organisation;
    }

    /** Somebody enrolled as a learner whom nobody has met. */
    LmsPerson newSupervisor() {
        return organisation.people(LmsRole.STUDENT).get(supervisors.getAndIncrement());
    }

    /** A teacher of the course whom nobody has met; Waymark has to be told what they are. */
    LmsPerson newStaff() {
        return organisation.people(LmsRole.EDITING_TEACHER).get(staff.getAndIncrement());
    }

    /** A teacher who may not edit the course, whom its roster calls a learner, and whom nobody has met. */
    LmsPerson newMentor() {
        return organisation.people(LmsRole.NON_EDITING_TEACHER).get(mentors.getAndIncrement());
    }

    LmsPerson administrator() {
        return organisation.people(LmsRole.ADMINISTRATOR).get(0);
    }

    private static LmsPerson person(Organisation model, int id, String given, String family, LmsRole role) {
        LmsCourse course = model.mainCourse();
        String username = given.toLowerCase(java.util.Locale.ROOT) + "." + id;
        return new LmsPerson(
                id, username, given, family, username + "@example.org", role, Set.of(course.shortName()), List.of());
    }

    /** A number as letters, so that no name holds a digit: 0 is "aaaa". */
    private static String letters(int number) {
        StringBuilder text = new StringBuilder();
        for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
            text.insert(0, (char) ('a' + rest % 26));
        }
        return text.toString();
    }
}
