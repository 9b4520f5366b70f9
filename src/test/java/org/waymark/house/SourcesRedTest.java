package org.waymark.house;

import static org.waymark.house.Red.count;
import static org.waymark.house.Red.says;
import static org.waymark.house.Red.silent;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every rule about sizes, names, comments, spelling, settings and the build, seen red. */
class SourcesRedTest {
    private static final String DOOR = "src/main/java/org/waymark/programme/Programme.java";

    @Test
    void a_file_that_is_too_long() {
        says(SizeRules.longFiles(List.of(new Source(DOOR, "\n".repeat(301)))), ":301: the file is too long");
        says(SizeRules.longFiles(List.of(new Source("src/main/templates/web/x.jte", "\n".repeat(301)))), "too long");
        says(SizeRules.longFiles(List.of(new Source("lti/src/test/java/X.java", "\n".repeat(401)))), "too long");
        silent(SizeRules.longFiles(List.of(new Source(DOOR, "\n".repeat(300)))));
        silent(SizeRules.longFiles(List.of(new Source("src/test/java/X.java", "\n".repeat(400)))));
    }

    @Test
    void a_method_that_is_too_long() {
        says(SizeRules.longMethods(List.of(method(59))), "long_one is 61 lines long");
        silent(SizeRules.longMethods(List.of(method(58))));
    }

    private static Source method(int lines) {
        return new Source(DOOR, "class A {\n  void long_one() {\n" + "    // }\n".repeat(lines) + "  }\n}\n");
    }

    @Test
    void too_many_imports() {
        says(SizeRules.manyImports(List.of(imports(DOOR, "", 21))), "21 imports");
        says(SizeRules.manyImports(List.of(imports(DOOR, "static ", 21))), "21 imports");
        silent(SizeRules.manyImports(List.of(imports(DOOR, "", 20))));
        silent(SizeRules.manyImports(List.of(imports("src/test/java/A.java", "static ", 21))));
    }

    private static Source imports(String path, String kind, int count) {
        String lines = IntStream.range(0, count)
                .mapToObj(i -> "import " + kind + "a.b.C" + i + ";\n")
                .reduce("", String::concat);
        return new Source(path, lines + "class A {}\n");
    }

    @Test
    void too_many_collaborators() {
        says(SizeRules.manyCollaborators(List.of(new Source(DOOR, fields("@Inject ", 6)))), "A has 6 collaborators");
        says(
                SizeRules.manyCollaborators(List.of(
                        new Source(DOOR, "class A { @jakarta.inject.Inject A(B a, B b, B c, B d, B e, B f) {} }"))),
                "A has 6 collaborators");
        silent(SizeRules.manyCollaborators(List.of(new Source(DOOR, fields("@Inject ", 5)))));
        silent(SizeRules.manyCollaborators(
                List.of(new Source(DOOR, fields("@Inject @ConfigProperty(name = \"a\") ", 9)))));
    }

    private static String fields(String annotations, int count) {
        return "class A {\n" + (annotations + "B b;\n").repeat(count) + "}\n";
    }

    @Test
    void a_root_package_that_is_full() {
        List<Source> eleven = IntStream.range(0, 11)
                .mapToObj(i -> new Source("src/main/java/org/waymark/A" + i + ".java", ""))
                .toList();
        says(SizeRules.fullRoot(eleven), "the root package has 11 types");
        silent(SizeRules.fullRoot(eleven.subList(1, 11)));
    }

    @Test
    void names_that_say_nothing() {
        List<String> breaches = NameRules.emptyNames(List.of(new Source("src/main/java/org/waymark/util/A.java", """
                class NoteImpl {} class NoteManager {} record NoteDTO() {} class TextHelper {}
                class AbstractNote {} interface INote {} class Abstraction {} interface Item {}
                """)));
        says(breaches, "NoteImpl", "NoteManager", "NoteDTO", "TextHelper", "AbstractNote", "INote", "called util");
        count(7, breaches);
    }

    @Test
    void a_room_without_a_sign() {
        Source door = new Source(DOOR, "class Programme {}");
        String sign = "src/main/java/org/waymark/programme/package-info.java";
        says(NameRules.roomsWithoutSign(List.of(door)), "programme: package-info.java must say");
        says(NameRules.roomsWithoutSign(List.of(door, new Source(sign, "package a;"))), "must say");
        silent(NameRules.roomsWithoutSign(List.of(door, new Source(sign, "/** Why. */ package a;"))));
    }

    @Test
    void notes_without_an_issue() {
        count(3, CommentRules.openNotes(List.of(new Source("a.sql", "-- TODO later\n-- FIXME\n// XXX: odd\n"))));
        silent(CommentRules.openNotes(
                List.of(new Source(DOOR, "// TODO(#12) later\n// TODO #12: later\n// mastodon"))));
    }

    @Test
    void code_in_comments() {
        String bad = """
                // import java.util.List;
                // return total;
                // notes.add(note);
                // total = total + 1;
                // }
                // @Inject
                """;
        count(6, CommentRules.codeInComments(List.of(new Source(DOOR, bad))));
        silent(CommentRules.codeInComments(List.of(new Source(
                DOOR,
                "// The first wins; the second is told.\n// See Notes.add for why (it waits).\nint a; // ok();\n"))));
    }

    @Test
    void spelling_of_another_english() {
        says(
                SpellingRules.foreignSpelling(List.of(new Source("README.md", "# A\nThe training program.\n"))),
                "README.md:2: program: we write programme");
        List<Source> messages = List.of(new Source(
                "src/main/resources/messages/web.properties",
                "web.color.behavior=Your organization\nweb.a.b=The Color of it\n"));
        count(2, SpellingRules.foreignSpelling(messages));
        silent(
                SpellingRules.foreignSpelling(
                        List.of(
                                new Source(
                                        "README.md",
                                        "Programmes and programmers. `background-color` is [code](https://a.org/color).\n```\ncolor: red\n```\n"))));
    }

    @Test
    void settings_that_differ_from_their_list() {
        Source list = new Source(
                SettingsRules.LIST, "| `WAYMARK_PORT` | Port. | 8080 | port | 1 |\n| `WAYMARK_X` | X. | | x | 1 |\n");
        Source code = new Source(
                "src/main/java/org/waymark/start/StartSettings.java",
                "class S { String a = \"WAYMARK_PORT\"; String b = \"WAYMARK_SECRET\";\n"
                        + "@ConfigProperty(name = \"waymark.base-url\") String c; }");
        List<String> breaches = SettingsRules.differences(List.of(list, code), true);
        says(
                breaches,
                "StartSettings.java:1: WAYMARK_SECRET is not in",
                "StartSettings.java:2: WAYMARK_BASE_URL is not in",
                "no code reads WAYMARK_X",
                "WAYMARK_X needs meaning, default, unit and example");
        count(4, breaches);
        count(3, SettingsRules.differences(List.of(list, code), false));
    }

    @Test
    void settings_read_outside_a_settings_class() {
        String code = "class A { String a = System.getenv(\"A\"); @ConfigProperty(name = \"b\") String b; }";
        count(2, SettingsRules.readElsewhere(List.of(new Source(DOOR, code))));
        silent(SettingsRules.readElsewhere(List.of(
                new Source("src/main/java/org/waymark/lms/LmsSettings.java", code),
                new Source("src/main/java/org/waymark/start/Start.java", code))));
    }

    @Test
    void a_cluttered_or_unfinished_plot() {
        says(BuildRules.plot(List.of("pom.xml", "notes.txt"), false), "notes.txt does not belong");
        says(BuildRules.plot(List.of("pom.xml"), true), "README.md is missing");
    }

    @Test
    void plugins_without_a_firm_version() {
        String loose = "<plugin><artifactId>%s</artifactId>%s</plugin>";
        Source root =
                new Source("pom.xml", "<p>" + loose.formatted("maven-jar-plugin", "<version>1</version>") + "</p>");
        Source child = new Source(
                "src/pom.xml",
                "<p>" + loose.formatted("maven-jar-plugin", "") + loose.formatted("odd", "")
                        + loose.formatted("newest", "<version>LATEST</version>") + "</p>");
        List<String> breaches = BuildRules.loosePlugins(List.of(root, child));
        says(breaches, "src/pom.xml: odd has no firm", "newest has no firm", "maven-war-plugin comes in whatever");
        count(8, breaches);
    }
}
