package org.waymark.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.PersonId;
import org.waymark.Role;
import org.waymark.identity.PersonSummary;
import org.waymark.roster.TeacherStore.Teacher;

/**
 * What a lead is asked.
 *
 * @param offered those who may be mentors
 * @param former  leads given by a roster which no longer calls them a teacher anywhere
 */
public record Questions(List<TeacherSummary> offered, List<TeacherSummary> former) {

    /** @param teaching those whom a roster calls a teacher now */
    static Questions of(List<Teacher> open, Map<PersonId, PersonSummary> known, Set<PersonId> teaching) {
        Set<PersonId> told = new HashSet<>();
        return new Questions(
                open.stream()
                        .filter(teacher -> teacher.state() == TeacherState.OFFERED)
                        .filter(teacher -> !isKnown(known.get(teacher.person())))
                        .map(teacher -> summary(teacher, known))
                        .toList(),
                open.stream()
                        .filter(teacher -> teacher.state() == TeacherState.CONFIRMED)
                        .filter(teacher -> known.get(teacher.person()).roles().contains(Role.LEAD))
                        .filter(teacher -> !teaching.contains(teacher.person()) && told.add(teacher.person()))
                        .map(teacher -> summary(teacher, known))
                        .toList());
    }

    /** Whoever was given such a role on the page of people meanwhile is not asked about. */
    private static boolean isKnown(PersonSummary person) {
        return person.roles().contains(Role.MENTOR) || person.roles().contains(Role.LEAD);
    }

    private static TeacherSummary summary(Teacher teacher, Map<PersonId, PersonSummary> known) {
        return new TeacherSummary(
                teacher.course(), teacher.person(), known.get(teacher.person()).name(), teacher.launchedAt());
    }
}
