package org.waymark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.house.ArrowRules;
import org.waymark.house.BuildRules;
import org.waymark.house.ClassRules;
import org.waymark.house.CommentRules;
import org.waymark.house.Exceptions;
import org.waymark.house.House;
import org.waymark.house.JavaText;
import org.waymark.house.MessageRules;
import org.waymark.house.MigrationRules;
import org.waymark.house.NameRules;
import org.waymark.house.SettingsRules;
import org.waymark.house.SizeRules;
import org.waymark.house.Source;
import org.waymark.house.SpellingRules;
import org.waymark.house.TemplateText;

/** The project keeps its own rules. That each of them can say no is shown by the tests in {@code org.waymark.house}. */
class HouseRulesTest {
    private static final House HOUSE = House.here();
    private static final JavaClasses CLASSES = House.classes();
    private static final List<Source> ALL = HOUSE.sources(source -> true);
    private static final List<Source> JAVA = HOUSE.sources(Source::isJava);

    @Test
    void rooms_call_only_what_the_plan_allows_and_never_in_a_circle() {
        none(ArrowRules.breaches(CLASSES));
    }

    @Test
    void templates_name_only_what_their_room_may_call() {
        none(ArrowRules.templateBreaches(
                HOUSE.sources(s -> s.isTemplate() && s.path().startsWith("src/main/"))));
    }

    @Test
    void entities_stay_inside_their_room() {
        none(ClassRules.openEntities(CLASSES));
    }

    @Test
    void only_doors_are_transactional() {
        none(ClassRules.transactionsBesideDoors(CLASSES));
    }

    @Test
    void only_the_roster_gives_roles_by_a_roster() {
        none(ClassRules.callersOfRosterLeads(CLASSES));
    }

    @Test
    void resources_never_reach_the_database() {
        none(ClassRules.resourcesWithDatabase(CLASSES));
    }

    @Test
    void time_comes_from_an_injected_source() {
        none(ClassRules.clocksOfTheirOwn(CLASSES));
    }

    @Test
    void files_methods_imports_and_collaborators_stay_few() {
        none(SizeRules.longFiles(ALL));
        none(SizeRules.longMethods(JAVA));
        none(SizeRules.manyImports(JAVA));
        none(SizeRules.manyCollaborators(JAVA));
        none(SizeRules.fullRoot(JAVA));
    }

    @Test
    void names_say_what_things_are() {
        none(NameRules.emptyNames(JAVA));
    }

    @Test
    void every_room_says_at_its_door_why_it_exists() {
        none(NameRules.roomsWithoutSign(JAVA));
    }

    @Test
    void comments_are_no_notebook_and_no_attic() {
        none(CommentRules.openNotes(HOUSE.sources(source -> !source.isOfTheRules())));
        none(CommentRules.codeInComments(HOUSE.sources(source -> !source.isOfTheRules())));
    }

    @Test
    void every_message_exists_and_is_used() {
        none(MessageRules.missingAndUnusedKeys(ALL, Exceptions.in(ALL, "dynamic-keys.csv")));
    }

    @Test
    void what_people_read_comes_from_the_messages() {
        none(TemplateText.stray(HOUSE.sources(source -> source.path().startsWith("src/main/templates/"))));
        none(JavaText.stray(JAVA));
    }

    @Test
    void messages_and_documents_are_spelt_the_british_way() {
        none(SpellingRules.foreignSpelling(HOUSE.sources(source -> !source.isOfTheRules())));
    }

    @Test
    void migrations_are_numbered_once_and_named_after_a_room() {
        none(MigrationRules.badNames(ALL));
    }

    @Test
    void every_table_is_guarded_by_its_tenant() {
        none(MigrationRules.unguardedTables(ALL, Exceptions.in(ALL, "tables-without-tenant.csv")));
    }

    @Test
    void the_list_of_settings_is_what_the_code_reads() {
        none(SettingsRules.differences(ALL, HOUSE.stands()));
        none(SettingsRules.readElsewhere(JAVA));
    }

    @Test
    void the_top_level_is_the_plot_and_every_plugin_has_a_firm_version() {
        none(BuildRules.plot(HOUSE.topLevel(), HOUSE.stands()));
        none(BuildRules.loosePlugins(ALL));
    }

    private static void none(List<String> breaches) {
        assertTrue(breaches.isEmpty(), () -> "\n" + String.join("\n", breaches) + "\n");
    }
}
