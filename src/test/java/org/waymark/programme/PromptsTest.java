package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;

class PromptsTest {
    private static final ContentPack CONTENT = ContentPack.read(Optional.empty());

    @Test
    @Meets({"S004-46", "S004-58"})
    void every_session_has_one_jot_box_in_its_evidence_part() {
        for (Session session : CONTENT.sessions()) {
            assertEquals(Part.EVIDENCE, Prompts.part(session, Prompts.jotBox(session)));
            assertTrue(Prompts.areOf(session, Prompts.jotBox(session)));
        }
    }

    @Test
    void every_prompt_of_every_session_takes_a_note_and_is_named_by_its_words() {
        for (Session session : CONTENT.sessions()) {
            session.preparation().forEach(item -> known(session, item.key(), Part.PREPARATION));
            known(session, session.followUp().key(), Part.FOLLOW_UP);
            for (Segment segment : session.segments()) {
                segment.steps().stream()
                        .filter(step -> step.kind().takesNotes())
                        .forEach(step -> known(
                                session, step.key(), Part.of(segment.key()).orElseThrow()));
            }
        }
    }

    @Test
    void the_aims_and_prompts_of_other_sessions_take_none() {
        Session fourth = CONTENT.session(4).orElseThrow();
        assertFalse(Prompts.areOf(fourth, "s04-introduction-aims"));
        assertFalse(Prompts.areOf(fourth, "s05-introduction-question"));
        assertEquals("", Prompts.words(fourth, "s05-introduction-question"));
    }

    private static void known(Session session, String prompt, Part part) {
        assertTrue(Prompts.areOf(session, prompt), prompt);
        assertEquals(part, Prompts.part(session, prompt), prompt);
        assertFalse(Prompts.words(session, prompt).isBlank(), prompt);
    }
}
