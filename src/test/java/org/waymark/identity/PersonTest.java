package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

class PersonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amira Shah\u202E",
                "\u2066Amira\u2069 Shah",
                "Ami\u0000ra Sh\u001Bah",
                " Amira\u202D Shah\n",
                "Ami\u200Bra\u2060 Shah",
                "\uFEFFAmi\u00ADra Sh\u034Fah",
                "Ami\u200Dra Sh\u200Cah\u200D",
                "Amira\u3164 Shah\uFE0F",
                "\u0085Amira Shah\u007F"
            })
    void a_name_holds_nothing_that_cannot_be_seen_and_turns_no_text(String given) {
        assertEquals("Amira Shah", named(given).name());
        Person renamed = named("Before");
        renamed.nameFromPlatform(given);
        assertEquals("Amira Shah", renamed.name());
        renamed.nameOneself(given);
        assertEquals("Amira Shah", renamed.name());
    }

    @Test
    void marks_that_scripts_and_emoji_need_stay() {
        String name = "نازنین‌زهرا 👩🏽‍⚕️";
        assertEquals(name, named(name).name());
    }

    @Test
    void a_long_name_is_cut_between_characters_never_inside_one() {
        assertEquals("🙂".repeat(200), named("🙂".repeat(201)).name());
        assertEquals("a" + "🙂".repeat(199), named("a" + "🙂".repeat(300)).name());
    }

    @Test
    void a_platform_that_sends_nothing_to_see_leaves_the_name_as_it_was() {
        Person person = named("Amira Shah");
        person.nameFromPlatform("\u202E\u0000 ");
        assertEquals("Amira Shah", person.name());
    }

    @Test
    void a_name_of_ones_own_is_for_whoever_the_platform_does_not_name_and_gives_way_to_the_platforms() {
        Person person = named("");
        assertTrue(person.mayNameOneself());
        person.nameOneself("Amira");
        assertTrue(person.mayNameOneself());
        person.nameFromPlatform("A. Shah");
        assertEquals("A. Shah", person.name());
        assertFalse(person.mayNameOneself());
    }

    @Test
    void a_name_of_which_nothing_can_be_seen_is_none() {
        for (String unseen :
                List.of("\u200B\u2060", "\u200D", "\u3164\u115F", "\u00A0", "\uFE0F", "\u2800", "\u0301")) {
            assertEquals("", Person.plain(unseen));
        }
    }

    private static Person named(String name) {
        return new Person(new OrganisationId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), name, Instant.EPOCH);
    }
}
