package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.practice.Form;
import org.waymark.practice.LmsPerson;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;

/** The page on which somebody sees what they share and what is shared with them, and takes it back. */
@Outside
class SharingHttpIT {
    private static final int STATEMENTS_MAX = 8;

    private Stage stage;
    private LmsPerson owner;
    private LmsPerson reader;
    private LaunchClient owners;
    private LaunchClient readers;

    @BeforeEach
    void furnish(Stage shared) {
        stage = shared;
        owner = stage.town().newSupervisor();
        reader = stage.town().newSupervisor();
        owners = stage.inside(owner, "");
        readers = stage.inside(reader, "");
    }

    @Test
    void whoever_shares_nothing_reads_that_nobody_sees_anything() {
        Pages.assertSound(owners.open("/sharing"));
        assertTrue(owners.page().text().contains("You share nothing. Nobody else can read what you wrote."));
        Pages.assertSound(owners.open("/sharing/earlier"));
        assertTrue(owners.page().text().contains("Nothing that you shared has ended"), owners.page()::text);
    }

    @Test
    void one_press_takes_it_back_and_both_pages_say_so() {
        Shares.put(stage, owner, reader, "Canary of " + owner.name(), 30, 2);
        assertTrue(readers.open("/sharing").text().contains(owner.name()), readers.page()::text);
        WebPage list = owners.open("/sharing");
        Pages.assertSound(list);
        assertTrue(list.text().contains(reader.name()), list::text);
        String id = Shares.open(stage, owner).get(0);
        Form press = list.form("/" + id + "/withdrawal");
        WebPage after = owners.submit(press);
        Pages.assertSound(after);
        assertTrue(
                after.text().contains("Taken back from " + reader.name() + ". They can no longer open it."),
                after::text);
        assertEquals(1, Shares.open(stage, owner).size());
        owners.submit(press);
        assertEquals(1, Shares.open(stage, owner).size(), "pressed twice");
        assertTrue(owners.open("/sharing/earlier").text().contains("You took it back"), owners.page()::text);
        Pages.assertSound(owners.page());
        WebPage theirs = readers.open("/sharing");
        assertTrue(theirs.text().contains("Taken back on"), theirs::text);
        assertTrue(theirs.text().contains("Something you can no longer read"), theirs::text);
        assertFalse(theirs.text().contains("Canary of "), "names what is not there, or was taken back");
    }

    @Test
    void nobody_else_sees_or_ends_a_share() {
        String canary = "Canary of " + owner.name();
        Shares.put(stage, owner, reader, canary, 30, 1);
        String path = "/sharing/" + Shares.open(stage, owner).get(0) + "/withdrawal";
        LmsPerson there = stage.otherTown().newSupervisor();
        LaunchClient elsewhere = LaunchClient.inFrame();
        elsewhere.launch(stage.otherLms().launch(there));
        LaunchClient lead = Leads.lead(stage);
        for (LaunchClient other : List.of(
                readers,
                stage.inside(stage.town().newSupervisor(), ""),
                lead,
                stage.inside(stage.town().administrator(), ""),
                elsewhere)) {
            if (other != readers) {
                assertFalse(other.open("/sharing").text().contains(canary));
            }
            assertFalse(other.open("/sharing/earlier").text().contains(canary));
            other.open("/leave");
            assertEquals(404, other.post(path, Map.of()).status());
        }
        assertFalse(lead.open("/people/" + Persons.idOf(stage, owner)).text().contains(canary));
        assertEquals(1, Shares.open(stage, owner).size());
    }

    @Test
    void what_is_not_there_cannot_be_shared() {
        for (String query : List.of(
                "",
                "?kind=book&id=" + UUID.randomUUID(),
                "?kind=jot&id=" + UUID.randomUUID(),
                "?kind=BOOK&id=x",
                "?kind=book&id=..%2F..")) {
            WebPage answer = owners.open("/sharing/new" + query);
            assertEquals(404, answer.status(), query);
            Pages.assertSound(answer);
        }
        owners.open("/leave");
        assertEquals(404, owners.post("/sharing/new", Map.of("kind", "x")).status());
        owners.open("/leave");
        assertEquals(404, owners.post("/sharing/new/confirmed", Map.of()).status());
    }

    @Test
    void no_other_website_takes_anything_back() {
        Shares.put(stage, owner, reader, "Kept", 30, 1);
        Form press = owners.open("/sharing").form("/withdrawal");
        String path = press.action().getPath();
        String[] ours = Csrf.ours(stage, owners);
        assertEquals(
                403,
                stage.wire().post(path, press.without("form").encoded(), ours).status());
        assertEquals(
                403,
                stage.wire()
                        .post(
                                path,
                                press.encoded(),
                                "Cookie",
                                Wire.cookies(owners.cookies()),
                                "Origin",
                                "https://a.example")
                        .status());
        assertEquals(1, Shares.open(stage, owner).size());
    }

    @Test
    void a_long_list_comes_in_parts_and_takes_no_more_statements() {
        Shares.put(stage, owner, reader, "Few", 30, 10);
        Shares.put(stage, reader, owner, "Theirs", 30, 10);
        Shares.put(stage, owner, reader, "Over", -5, 10);
        List<Integer> few = statements();
        Shares.put(stage, owner, reader, "Many", 30, 990);
        Shares.put(stage, reader, owner, "Many of theirs", 30, 990);
        Shares.put(stage, owner, reader, "Many over", -5, 990);
        List<Integer> many = statements();
        System.out.println(
                "SQL statements of /sharing and /sharing/earlier with 10 shares: " + few + ", with 1,000: " + many);
        assertEquals(few, many);
        assertTrue(many.stream().allMatch(number -> number <= STATEMENTS_MAX), many::toString);
        WebPage list = owners.open("/sharing");
        assertTrue(list.text().contains("Part 1 of 50"), "not in parts");
        assertEquals(20, list.forms().size());
        WebPage next = owners.open("/sharing?given=50&received=2");
        Pages.assertSound(next);
        assertTrue(next.text().contains("Part 50 of 50") && next.text().contains("Part 2 of 50"), next::text);
        for (String odd : List.of("0", "-1", "x", "99999", "9999", "1e3")) {
            assertEquals(200, owners.open("/sharing?given=" + odd).status(), odd);
            assertTrue(owners.page().text().contains("Part 1 of 50"), odd);
        }
        assertTrue(owners.open("/sharing/earlier?part=2").text().contains("Part 2 of 50"), owners.page()::text);
    }

    /** The least of several, because Waymark cleans up in the background now and then. */
    private List<Integer> statements() {
        return List.of("/sharing", "/sharing/earlier").stream()
                .map(path -> IntStream.range(0, 4)
                        .map(i -> {
                            stage.tap().heard();
                            assertEquals(200, owners.open(path).status());
                            return stage.tap().heard().size();
                        })
                        .min()
                        .orElseThrow())
                .toList();
    }

    @Test
    void a_title_that_turns_its_direction_turns_nothing_around_it() {
        String title = "Turned \u202e over " + owner.name();
        Shares.put(stage, owner, reader, title, 30, 1);
        assertTrue(owners.open("/sharing").body().contains("<bdi>" + title + " 1</bdi>"), owners.page()::body);
        Pages.assertSound(owners.page());
    }
}
