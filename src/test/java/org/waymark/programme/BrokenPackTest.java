package org.waymark.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken pack is refused with file, line and reason, whatever is wrong within its files. */
class BrokenPackTest {
    private static final String SESSION = "programme/session-04.yaml";

    @TempDir
    private Path folder;

    /** A backslash and an n stand for a new line; every row breaks our session 4 in one place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            minutes: 30 | minutes: half an hour | = | minutes must be a whole number
            minutes: 30 | minutes: 30.5 | = | minutes must be a whole number
            minutes: 30 | minutes: | = | minutes must be a whole number, but nothing stands there
            minutes: 30 | minutes: 25 | segments: | the minutes must make 90, but 15 + 25 + 30 + 15 makes 85
            minutes: 30 | minutes: 0 | = | minutes must be a number from 1 to 90
            minutes: 30 | minutes: 99999999999999999999999 | = | minutes must be a whole number
            number: 4\\n | # # | id: session-04 | number is missing
            number: 4 | number: 5 | = | number 5 does not fit the name of the file
            number: 4 | number: 4\\ncolour: red | title: | colour is not a key that belongs here; these are: id, version, source, licence, number, title, area, overview, aims, preparation, segments, followUp
            number: 4 | number: 4\\nnumber: 4 | title: | number stands twice; the first is on line 11
            area: 1 | area: 2 | = | area must be 1, as content/framework/pqs.yaml says
            area: 1\\n | # # | id: session-04 | area must be 1, as content/framework/pqs.yaml says
            title: Ethics and values | title: 2018 | = | title must be text; put quotes around it
            title: Ethics and values | title: "" | = | title must be a line of text of up to 200 characters
            title: Ethics and values | title: [Ethics] | = | title must be text
            title: Ethics and values | title: Ethics: and values | = | a colon followed by a blank stands within the text, or the indentation is wrong; put the whole text in quotes
            title: Ethics and values | title: "Ethics and values | = | a quotation mark opens here and is never closed
            title: Ethics and values | title: "Ethics" and values | = | the indentation does not fit the lines above, or text follows a closing quotation mark
            title: Ethics and values | title: *Ethics | = | a word here begins with & or *, which YAML takes for a reference; put the text in quotes
            title: Ethics and values | title: @Ethics | = | the text begins with a character that has a meaning of its own in YAML; put the whole text in quotes
            title: Ethics and values | title: "Ethics \\d" | = | a backslash within double quotes has a meaning of its own; use single quotes
            links: [standards] | links: [standard] | = | the link standard is in no list of links
            links: [standards] | links: [standards, standards] | = | links names something twice
            links: [standards] | links: standards | = | links must be a list
            links: [standards] | links: [standards | key: s04-prepare-consider | a square or curly bracket is not closed, or a comma is missing in it
            links: [standards] | links: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] | = | lists are nested too deeply
            #    links: [standards]# | \\tlinks: [standards] | = | a tab is used where blanks are needed; indent with blanks only
            key: s04-prepare-read | key: S04 Read | = | key must be small letters, digits and single hyphens, such as s04-reflection-question
            key: s04-prepare-consider | key: s04-prepare-read | = | the key s04-prepare-read stands twice; the first is on line 22
            mode: individual | mode: either | = | the mode of evidence must be individual: what is written there is private
            mode: individual | mode: alone | = | mode must be one of: individual, group, either
            kind: evidence | kind: question | key: evidence | the segment evidence needs a step of the kind evidence
            kind: question | kind: evidence | = | a step of the kind evidence belongs in the last segment
            key: experience | key: reflection | segments: | the segments must be, in this order: introduction, experience, reflection, evidence
            types: [supervision-given] | types: [] | = | types must hold from 1 to 6 items
            types: [supervision-given] | types: [supervisor] | = | item 1 of types must be one of: own-supervision, own-appraisal, supervision-given, agreement, mentor, organisation
            dueInDays: 28 | dueInDays: 0 | = | dueInDays must be a number from 1 to 366
            number: 4 | ---\\nnumber: 4 | = | a second document begins here; only one belongs in a file
            """)
    void a_mistake_in_a_session_is_told_with_its_line(String from, String to, String anchor, String reason)
            throws IOException {
        told(SESSION, lines(from), lines(to), anchor, reason);
    }

    /** The line is that of the changed text, or of the first line in our own file that holds the anchor. */
    private void told(String file, String from, String to, String anchor, String reason) throws IOException {
        String ours = BundledContent.text(file);
        int at = ours.indexOf(anchor.equals("=") ? from : anchor);
        long line = 1 + ours.substring(0, at).chars().filter(c -> c == '\n').count();
        List<String> problems = new PackFixture(folder).change(file, from, to).problems();
        String expected = "%s, line %d: %s".formatted(file, line, reason);
        assertEquals(expected, problems.contains(expected) ? expected : String.join("\n", problems));
    }

    private static String lines(String cell) {
        return cell == null || cell.isBlank() ? "" : cell.replace("\\n", "\n").replace("\\t", "\t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            programme/programme.yaml | sessions: [1, 2, 3, 4] | sessions: [1, 2, 3] | days: | session 4 stands on no day
            programme/programme.yaml | sessions: [1, 2, 3, 4] | sessions: [1, 2, 3, 4, 5] | sessions: [5, 6, 7, 8] | session 5 stands on day 1 already
            programme/programme.yaml | sessions: [1, 2, 3, 4] | sessions: [1, 2, 3, 4, 13] | = | item 5 of sessions must be a number from 1 to 12
            programme/programme.yaml | - number: 2 | - number: 3 | = | days must be numbered 1, 2, 3 and so on, in this order
            programme/programme.yaml | key: introduction | key: opening | = | key must be one of: preparation, introduction, experience, reflection, evidence, follow-up
            programme/programme.yaml | minutes: 15 | # # | key: introduction | introduction needs minutes
            programme/programme.yaml | link: supervisors-pathway | link: pathway | = | the link pathway is in no list of links
            programme/programme.yaml | daysInferred: true | daysInferred: yes | = | daysInferred must be true or false
            framework/pqs.yaml | - number: 2 | - number: 3 | = | areas must be numbered from 1 to 8, in this order
            framework/pqs.yaml | session: 12 | session: 4 | = | session 4 belongs to area 1 already
            links.yaml | site: publishing.service.gov.uk | site: https://gov.uk | = | site must be the name of a site alone, such as www.skillsforcare.org.uk
            links.yaml | https://www.skillsforcare | javascript:www.skillsforcare | = | address must be a whole address that begins with https:// and holds no blanks
            links.yaml | kind: standards | kind: book | = | kind must be one of: film, webinar, briefing, standards, framework, tool, pathway, model, page
            links.yaml | key: supervisors-pathway | key: standards | = | the key standards stands twice; the first is on line 17
            """)
    void a_mistake_in_another_file_is_told_with_its_line(
            String file, String from, String to, String anchor, String reason) throws IOException {
        told(file, from, lines(to), anchor, reason);
    }

    @Test
    void a_key_that_another_session_uses_is_refused() throws IOException {
        PackFixture pack = new PackFixture(folder).change(SESSION, "s04-prepare-read", "s05-prepare-read");
        String expected = "content/programme/session-05.yaml, line 22: s05-prepare-read is already a key of a session,"
                + " on line 22 of " + pack.file(SESSION);
        assertEquals(List.of(expected), ContentCheck.problems(Optional.of(folder)));
    }

    @Test
    void all_mistakes_are_told_and_the_fault_says_the_first() throws IOException {
        PackFixture pack = new PackFixture(folder)
                .change(SESSION, "minutes: 30", "minutes: x")
                .change(SESSION, "mode: individual", "mode: x")
                .change("links.yaml", "kind: standards", "kind: x");
        assertEquals(3, pack.problems().size());
        ContentFault fault = assertThrows(ContentFault.class, pack::read);
        assertEquals(fault.problems().get(0), fault.getMessage());
        assertEquals(fault.getMessage(), ContentCheck.problem(Optional.of(folder)));
        assertEquals("", ContentCheck.problem(Optional.empty()));
    }
}
