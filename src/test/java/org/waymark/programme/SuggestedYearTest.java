package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Meets;

/** The suggested year says that it is ours; an organisation may have another, and a wrong one is refused with its place. */
class SuggestedYearTest {
    private static final String FILE = "year/suggested-year.yaml";

    @TempDir
    private Path folder;

    @Test
    @Meets("S004-11")
    void our_year_lasts_twelve_months_and_says_whose_suggestion_it_is() {
        SuggestedYear year = ContentPack.read(Optional.empty()).year();
        LocalDate start = LocalDate.of(2027, 1, 31);
        assertTrue(year.note().contains("our suggestion"), year.note());
        assertEquals(LocalDate.of(2027, 2, 14), year.milestones().get(0).dueOn(start));
        assertEquals(LocalDate.of(2027, 2, 28), year.milestones().get(1).dueOn(start), "a month without a 31st");
        assertEquals(
                LocalDate.of(2028, 1, 31),
                year.milestones().get(year.milestones().size() - 1).dueOn(start));
        assertTrue(year.milestones().stream().noneMatch(point -> point.why().isBlank()));
    }

    @Test
    void an_organisation_may_change_a_point() throws IOException {
        SuggestedYear year = new PackFixture(folder)
                .change(FILE, "title: First session", "title: Opening day")
                .read()
                .year();
        assertEquals("Opening day", year.milestones().get(0).title());
    }

    @Test
    void a_point_outside_the_programme_or_the_calendar_is_refused() throws IOException {
        assertRefused("session: 12", "session: 13", "1 to 12");
        assertRefused("months: 12", "months: 37", "0 to 36");
        assertRefused("months: 12", "months: soon", "whole number");
        assertRefused("key: portfolio-ready", "key: first-session", "stands twice");
        assertRefused("    why: Everybody", "    reason: Everybody", "why");
    }

    private void assertRefused(String from, String to, String said) throws IOException {
        Path fresh = folder.resolve(Integer.toString(to.hashCode()));
        List<String> problems = new PackFixture(fresh).change(FILE, from, to).problems();
        assertTrue(problems.stream().anyMatch(each -> each.contains(FILE) && each.contains(said)), problems::toString);
    }
}
