package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormTest {
    private final FormErrors errors = FormErrors.none();

    @Test
    void a_text_that_is_too_long_is_kept_whole_and_named() {
        Form form = new Form(Map.of("note", "👍👍👍"));
        assertEquals("👍👍👍", form.text("note", 2, errors));
        assertEquals(List.of(new FormErrors.Mistake("note", "web.error.too-long", List.of(2, 1))), errors.mistakes());
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        new Form(Map.of("note", "👍👍👍")).text("note", 3, errors);
        assertTrue(errors.isEmpty());
    }

    @Test
    void a_blank_text_is_missing_and_a_field_has_one_message() {
        Form form = new Form(Map.of("note", " \n "));
        assertEquals(" \n ", form.required("note", 1, errors, "web.test.missing"));
        assertEquals(1, errors.mistakes().size());
        assertEquals("web.test.missing", errors.field("note", " ").errorKey());
        assertTrue(errors.field("other", "").isRight());
    }

    @Test
    void only_what_was_offered_can_be_chosen() {
        Form form = new Form(Map.of("mode", "group", "role", "LEAD"));
        assertEquals(Optional.of("group"), form.choice("mode", Set.of("alone", "group"), errors, "k"));
        assertTrue(errors.isEmpty());
        assertEquals(Optional.empty(), form.choice("role", Set.of("MENTOR"), errors, "k"));
        assertEquals("role", errors.mistakes().get(0).field());
    }

    @Test
    void ticked_boxes_of_a_group_are_found() {
        Form form = new Form(Map.of("area.3", "yes", "area.5", "", "areas.1", "yes"));
        assertEquals(Set.of("3"), form.ticked("area"));
        assertTrue(form.isTicked("area.3"));
        assertFalse(form.isTicked("area.5"));
    }

    @Test
    void a_number_is_within_its_bounds_or_a_mistake() {
        Form form = new Form(Map.of("minutes", " 15 ", "many", "99999999999", "half", "1.5"));
        assertEquals(Optional.of(15), form.whole("minutes", 1, 600, errors, "k"));
        assertTrue(errors.isEmpty());
        assertEquals(Optional.empty(), form.whole("many", 1, 600, errors, "k"));
        assertEquals(Optional.empty(), form.whole("half", 1, 600, errors, "k"));
        assertEquals(2, errors.mistakes().size());
    }

    @Test
    void a_date_exists_in_the_calendar() {
        Form form = new Form(Map.of(
                "due-day",
                "29",
                "due-month",
                "2",
                "due-year",
                "2028",
                "end-day",
                "29",
                "end-month",
                "2",
                "end-year",
                "2027"));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), form.date("due", errors, "k"));
        assertTrue(errors.isEmpty());
        assertEquals(Optional.empty(), form.date("end", errors, "k"));
        assertEquals("29", errors.dateField("end", form).day());
        assertFalse(errors.dateField("end", form).field().isRight());
    }
}
