package org.waymark.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.waymark.Meets;

class RequirementsTest {
    @TempDir
    Path folder;

    private Path list;
    private Path notes;

    @BeforeEach
    void a_list_of_three() throws IOException {
        list = folder.resolve("requirements.csv");
        notes = folder.resolve("meets");
        Files.createDirectories(notes);
        Files.write(
                list,
                List.of("id,label,covered", "S004-01,Areas in order,yes", "S004-02,\"One, two\",", "S001-01,A name,"));
    }

    @Test
    void a_covered_id_without_a_passed_test_fails_the_build() {
        var fault = assertThrows(IllegalStateException.class, () -> report());
        assertTrue(fault.getMessage().contains("S004-01 (Areas in order) is marked as covered"), fault.getMessage());
    }

    @Test
    void a_covered_id_with_a_passed_test_is_fine_and_stands_in_the_page() throws IOException {
        passed("S004-01,org.waymark.AreasTest,areas_keep_their_order");
        report();
        String page = Files.readString(folder.resolve("requirements.html"));
        assertTrue(page.contains("<code>org.waymark.AreasTest.areas_keep_their_order</code>"), page);
        assertTrue(page.contains("<a href=\"#S004\">S004</a></th><td>1</td><td>2</td>"), page);
        assertTrue(page.contains("All</th><td>1</td><td>3</td>"), page);
    }

    @Test
    void an_unknown_id_fails_the_build() throws IOException {
        passed("S004-01,A,b");
        passed("S009-99,org.waymark.OddTest,odd");
        var fault = assertThrows(IllegalStateException.class, () -> report());
        assertTrue(fault.getMessage().contains("S009-99 is not in the list"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"test=OneTest", "skipITs=true", "skipTests=true", "it.test=OneIT", "groups=fast"})
    void a_run_that_left_tests_out_is_not_checked(String limit) throws IOException {
        report(limit);
        assertTrue(Files.readString(folder.resolve("requirements.html")).contains("left tests out"));
    }

    @Test
    void a_property_that_is_not_set_limits_nothing() {
        assertEquals(Set.of(), RequirementsReport.limits(List.of("test=${test}", "skipITs=false", "groups=")));
    }

    @Test
    void accepting_marks_what_is_met_and_never_takes_a_mark_back() throws IOException {
        passed("S004-02,A,b");
        assertThrows(IllegalStateException.class, () -> run("true"));
        assertEquals(
                List.of(
                        "id,label,covered",
                        "S004-01,Areas in order,yes",
                        "S004-02,\"One, two\",yes",
                        "S001-01,A name,"),
                Files.readAllLines(list));
    }

    @Test
    void a_broken_or_repeated_line_is_named() throws IOException {
        Files.write(list, List.of("id,label,covered", "S004-01,A,yes", "S004-01,B,"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Requirement.read(list))
                .getMessage()
                .endsWith(":3: S004-01 is there twice"));
        Files.write(list, List.of("id,label,covered", "S004-01,A,perhaps"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Requirement.read(list))
                .getMessage()
                .contains(":2: not id,label,covered"));
    }

    @Test
    void only_tests_that_ran_and_passed_are_noted() throws IOException {
        Path file = notes.resolve("unit.txt");
        var launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build());
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Sample.class))
                .build();
        launcher.execute(request, new MeetsListener(Optional.of(file)));
        String sample = Sample.class.getName();
        assertEquals(
                List.of(
                        "S001-01," + sample + ",passes",
                        "S001-02," + sample + ",passes",
                        "S001-02," + sample + ",passes_without_an_id_of_its_own"),
                Files.readAllLines(file).stream().sorted().toList());
    }

    @Test
    void the_projects_own_list_can_be_read_and_every_id_has_a_label() throws IOException {
        List<Requirement> all = Requirement.read(Path.of("docs", "requirements.csv"));
        assertEquals(473, all.size());
        assertEquals(
                Set.of("S000", "S001", "S002", "S003", "S004"),
                Set.copyOf(all.stream().map(Requirement::seed).distinct().toList()));
    }

    private void passed(String line) throws IOException {
        Files.writeString(notes.resolve("unit.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void report(String... limits) throws IOException {
        run("", limits);
    }

    private void run(String accept, String... limits) throws IOException {
        var args = new ArrayList<>(List.of(
                list.toString(),
                notes.toString(),
                folder.resolve("requirements.html").toString(),
                accept));
        args.addAll(List.of(limits));
        RequirementsReport.main(args.toArray(String[]::new));
    }

    /** Not found by the build (its name does not end in Test); run by the test above. */
    @Meets("S001-02")
    static class Sample {
        @Test
        @Meets("S001-01")
        void passes() {}

        @Test
        void passes_without_an_id_of_its_own() {}

        @Test
        @Meets("S004-01")
        void fails() {
            throw new AssertionError("on purpose");
        }

        @Test
        @Meets("S004-01")
        void gives_up() {
            Assumptions.abort("on purpose");
        }
    }
}
