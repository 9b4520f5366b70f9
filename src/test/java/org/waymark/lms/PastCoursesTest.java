package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a launch says of the courses before this one, whatever else stands there. */
class PastCoursesTest {
    @Test
    void the_nearest_course_comes_first() {
        assertEquals(List.of("12", "7", "3"), PastCourses.of("12, 7,3", "20"));
    }

    @Test
    void blanks_variables_repetitions_and_the_course_itself_are_left_out() {
        assertEquals(List.of("12"), PastCourses.of(",12, ,20,12,$Context.id.history,", "20"));
        assertEquals(List.of(), PastCourses.of("", "20"));
        assertEquals(List.of(), PastCourses.of("$Context.id.history", "20"));
    }

    @Test
    void ids_with_control_characters_or_too_long_are_left_out() {
        assertEquals(List.of("7"), PastCourses.of("1\u00002,a\u0007," + "9".repeat(256) + ",7", "20"));
    }

    @Test
    void no_more_than_fifty_courses_are_looked_for() {
        StringBuilder history = new StringBuilder();
        for (int course = 1; course <= 100; course++) {
            history.append(course).append(',');
        }
        List<String> courses = PastCourses.of(history.toString(), "");
        assertEquals(50, courses.size());
        assertEquals("50", courses.get(49));
    }

    @Test
    void the_last_id_of_a_text_that_was_cut_is_not_taken_for_whole() {
        String cut = "4".repeat(250) + "," + ("5".repeat(250) + ",").repeat(2) + "6".repeat(247);
        assertEquals(1000, cut.length());
        assertEquals(List.of("4".repeat(250), "5".repeat(250)), PastCourses.of(cut, ""));
        assertTrue(PastCourses.of("7".repeat(10_000), "").isEmpty());
    }
}
