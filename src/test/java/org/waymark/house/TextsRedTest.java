package org.waymark.house;

import static org.waymark.house.Red.count;
import static org.waymark.house.Red.says;
import static org.waymark.house.Red.silent;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every rule about messages, templates and migrations, seen red. */
class TextsRedTest {
    private static final String TEMPLATE = "src/main/templates/programme/session.jte";
    private static final String MESSAGES = "src/main/resources/messages/programme.properties";
    private static final Exceptions NONE = new Exceptions(new Source("none.csv", ""), Map.of());

    @Test
    void a_missing_and_an_unused_message() {
        List<String> breaches = MessageRules.missingAndUnusedKeys(
                List.of(
                        new Source(
                                MESSAGES,
                                "# Session\nprogramme.session.title=Session {0}\nprogramme.session.old=Old\n"),
                        new Source(
                                TEMPLATE,
                                "<h1 class=\"a\">${shell.text(\"programme.session.title\", 1)}</h1>\n"
                                        + "${shell.text(\"programme.session.aims\")}${shell.text(\"oops\")}"),
                        Planted.java("package org.waymark.programme; class A {\n"
                                + " String a = \"programme.refusal.no-such-session\"; String b = \"a.b.c\"; }")),
                NONE);
        says(
                breaches,
                "session.jte:2: no message is called programme.session.aims",
                "no message is called oops",
                "A.java:2: no message is called programme.refusal.no-such-session",
                "programme.properties:3: nobody uses the message programme.session.old");
        count(4, breaches);
    }

    @Test
    void keys_made_at_run_time_without_a_declaration() {
        List<Source> sources = List.of(
                new Source(MESSAGES, "programme.part.intro=Introduction\n"),
                new Source(TEMPLATE, "${shell.text(\"programme.part.\" + page.part())}"));
        says(MessageRules.missingAndUnusedKeys(sources, NONE), "keys beginning with programme.part. are not declared");
        silent(MessageRules.missingAndUnusedKeys(sources, exceptions("programme.part.,parts of a session")));
        says(
                MessageRules.missingAndUnusedKeys(sources, exceptions("programme.part.,why\nprogramme.x.,why")),
                "nobody needs the exception for programme.x.");
        says(MessageRules.missingAndUnusedKeys(sources, exceptions("programme.part.,")), "has no reason");
    }

    @Test
    void a_message_in_the_wrong_place() {
        List<String> breaches = MessageRules.missingAndUnusedKeys(
                List.of(
                        new Source(MESSAGES, "cohort.a.b=x\nprogramme.short=x\nprogramme.a.b=x\nprogramme.a.b=y\n"),
                        new Source("src/main/resources/messages/payroll.properties", "payroll.a.b=x\n"),
                        new Source(
                                TEMPLATE,
                                "${shell.text(\"cohort.a.b\")}${shell.text(\"programme.short\")}"
                                        + "${shell.text(\"programme.a.b\")}")),
                NONE);
        says(
                breaches,
                "cohort.a.b is not programme.page.element",
                "programme.short is not",
                "programme.a.b is there twice");
        says(breaches, "payroll.properties:1: messages live in");
        count(4, breaches);
    }

    @Test
    void text_in_a_template() {
        List<String> breaches = TemplateText.stray(List.of(new Source(TEMPLATE, """
                @import org.waymark.web.Shell
                @param Shell shell
                <h1>Session</h1>
                @if(page.isOpen() && "a".equals(")"))
                <p title="Close this">${shell.text("programme.session.title")} of</p>
                @else
                @template.web.notice(shell = shell, content = @`<b>Saved</b> ${"Kept for you"}`)
                @endif
                <input placeholder="Name" value="${page.name()}" class="one two" @if(page.isBig())size="9"@endif>
                """)));
        says(
                breaches,
                ":3: text outside the messages: Session",
                ":5: text outside the messages: Close this",
                ":5: text outside the messages: of",
                ":7: text outside the messages: Saved",
                ":7: text outside the messages: Kept for you",
                ":9: text outside the messages: Name");
        count(6, breaches);
    }

    @Test
    void a_clean_template_is_let_pass() {
        silent(TemplateText.stray(List.of(new Source(TEMPLATE, """
                @import org.waymark.programme.SessionSummary
                @param SessionSummary page
                <%-- Words here are for us --%>
                <!-- and here -->
                !{var open = page.isOpen() ? '}' : "x";}
                @for(var part : page.parts())
                <li class="govuk-body ${part.isDone() ? "is-done" : ""}" data-id="${part.id()}">
                  ${shell.text("programme.part.title", part.minutes())} &nbsp;&middot; 15
                </li>
                @endfor
                <script type="module" src="/a.js">start();</script>
                @template.web.layout(shell = shell, content = @`
                  @template.web.button(shell = shell, label = "programme.session.save")
                  <span>$unsafe{page.html()}</span>
                `)
                <title>Waymark</title>
                """))));
    }

    @Test
    void a_sentence_in_a_resource() {
        count(
                2,
                JavaText.stray(
                        List.of(
                                Planted.java(
                                        "package org.waymark.programme.web; class NoteResource {"
                                                + " String a = \"Saved at ten\"; String b = \"<p class='x'>\"; String c = \"programme/note\"; }"))));
    }

    @Test
    void a_template_that_knows_too_much() {
        says(
                ArrowRules.templateBreaches(List.of(new Source(
                        TEMPLATE, "@import org.waymark.Visitor\n@import org.waymark.cohort.CohortSummary\n"))),
                "session.jte:2: programme may not use org.waymark.cohort.CohortSummary");
        says(ArrowRules.templateBreaches(List.of(new Source("src/main/templates/x.jte", ""))), "lives in");
        silent(ArrowRules.templateBreaches(
                List.of(new Source(TEMPLATE, "@import org.waymark.Visitor\n@import org.waymark.web.Shell\n"))));
    }

    @Test
    void migrations_with_bad_names() {
        List<String> breaches = MigrationRules.badNames(List.of(
                sql("0001__identity_people.sql", ""),
                sql("0001__programme_notes.sql", ""),
                sql("0002__payroll_wages.sql", ""),
                sql("3__identity_people.sql", ""),
                sql("more/0004__identity_people.sql", "")));
        says(breaches, "number 0001 is taken by 0001__identity_people.sql", "no room is called payroll");
        count(4, breaches);
    }

    @Test
    void tables_without_a_guard() {
        String bare =
                "create table note (\n id uuid not null primary key,\n text text not null check (length(text) < 9)\n);";
        List<String> breaches = MigrationRules.unguardedTables(List.of(sql("0030__programme_note.sql", bare)), NONE);
        says(
                breaches,
                "sql:1: note does not begin with organisation_id",
                "has no row-level",
                "does not force",
                "no policy");
        count(4, breaches);
        silent(MigrationRules.unguardedTables(
                List.of(sql("0030__programme_note.sql", bare)), exceptions("note,read before anybody is known")));
    }

    @Test
    void a_guarded_table_is_let_pass_and_needs_no_exception() {
        String guarded = """
                -- create table ghost (id uuid);
                CREATE TABLE note (
                    organisation_id uuid NOT NULL,
                    id uuid NOT NULL,
                    PRIMARY KEY (organisation_id, id)
                );
                ALTER TABLE note ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE POLICY note_tenant ON note USING (organisation_id = waymark_organisation());
                """;
        List<Source> sources = List.of(sql("0030__programme_note.sql", guarded));
        silent(MigrationRules.unguardedTables(sources, NONE));
        says(
                MigrationRules.unguardedTables(sources, exceptions("note,once needed")),
                "nobody needs the exception for note");
        says(
                MigrationRules.unguardedTables(
                        List.of(sql("0030__programme_note.sql", guarded.replace("(organisation_id, id)", "(id)"))),
                        NONE),
                "has a primary key that does not begin");
        says(
                MigrationRules.unguardedTables(
                        List.of(sql("0030__programme_note.sql", guarded.replace(", FORCE ROW LEVEL SECURITY", ""))),
                        NONE),
                "does not force");
    }

    private static Source sql(String name, String text) {
        return new Source("src/main/resources/migrations/" + name, text);
    }

    private static Exceptions exceptions(String lines) {
        return Exceptions.of(new Source("exceptions.csv", "name,reason\n" + lines));
    }
}
