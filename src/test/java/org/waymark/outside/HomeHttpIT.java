package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** Home of somebody with much to do. */
@Outside
class HomeHttpIT {
    @Test
    void home_names_three_follow_ups_and_leads_to_all_of_them(Stage stage) {
        LmsPerson person = stage.town().newSupervisor();
        LaunchClient browser = stage.inside(person, "");
        stage.rows().change("""
            insert into task (organisation_id, id, person_id, session_number, type, due_on, made_at)
            select organisation_id, gen_random_uuid(), id, n, 'OWN_SUPERVISION', current_date - n, now()
            from person, generate_series(2, 9) n where name = ?\
            """, person.name());
        WebPage home = browser.open("/");
        Pages.assertSound(home);
        assertEquals(3, home.body().split("<li><a[^>]*/tasks#task-").length - 1, home::text);
        assertTrue(home.text().contains("session 9 is due"), home::text);
        assertTrue(home.text().contains("All 8 follow-ups that are not done"), home::text);
        stage.rows()
                .change(
                        "update task set done_at = now() from person p where p.id = person_id and p.name = ?"
                                + " and session_number < 7",
                        person.name());
        WebPage fewer = browser.open("/");
        assertEquals(3, fewer.body().split("<li><a[^>]*/tasks#task-").length - 1, fewer::text);
        assertFalse(fewer.text().contains("follow-ups that are not done"), fewer::text);
    }
}
