package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.Meets;
import org.waymark.practice.client.LaunchClient;
import org.waymark.practice.client.WebPage;
import org.waymark.practice.demo.WaymarkProcess.Outcome;

/** Signed records are kept as long as they must be; then two people dispose of one, and the chain still verifies. */
@Outside
class RetentionHttpIT {
    private static final int YEARS_SIX = 72;

    private Stage stage;

    @BeforeEach
    void take(Stage shared) {
        stage = shared;
    }

    @Meets({"S001-67"})
    @Test
    void a_record_is_disposed_of_by_two_people_after_its_time_and_a_certificate_stays() {
        Retired old = Retired.at(stage).aged(YEARS_SIX, 2);
        LaunchClient lead = old.lead();
        WebPage list = lead.open(Retired.PLACE);
        Pages.assertSound(list);
        assertTrue(list.text().contains(old.two().superviseeName()), list::text);
        assertFalse(list.text().contains("We agreed this about"), list::text);
        WebPage proposed = Agreers.settled(old.propose(lead));
        Pages.assertSound(proposed);
        assertTrue(proposed.text().contains("Somebody else must carry it out"), proposed::text);
        LaunchClient administrator = old.administrator();
        WebPage unticked = administrator.submit(administrator.open(old.path()).form("/carried-out"));
        assertEquals(422, unticked.status());
        Pages.assertSound(unticked);
        WebPage certificate = Agreers.settled(old.carryOut(administrator));
        Pages.assertSound(certificate);
        assertTrue(certificate.text().contains("Certificate of disposal"), certificate::text);
        assertTrue(certificate.text().contains(old.two().supervisorName()), certificate::text);
        assertFalse(certificate.body().contains("We agreed this about"));
        assertGone(old);
        for (LaunchClient each : List.of(old.two().supervisee(), old.two().supervisor())) {
            WebPage page = each.open(old.paper());
            assertEquals(410, page.status());
            Pages.assertSound(page);
            assertTrue(page.text().contains("because its time was over"), page::text);
            assertEquals(200, each.open("/records/disposals/" + old.disposal()).status());
            assertEquals(404, each.open(old.paper() + "/pdf").status());
        }
        Printed printed = new Printed(administrator
                .download("/records/disposals/" + old.disposal() + "/pdf")
                .body());
        assertEquals(List.of(), printed.faults());
        assertTrue(printed.words().contains(old.two().superviseeName()), printed.words());
        assertEquals(404, lead.open(old.path()).status());
        assertTrue(lead.open(Retired.PLACE).text().contains("Disposed of"));
    }

    /** A form that no page of theirs offers. */
    private static WebPage sent(LaunchClient browser, String path, Map<String, String> fields) {
        browser.open("/leave");
        return browser.post(path, fields);
    }

    private void assertGone(Retired old) {
        for (String table : List.of("record_signature", "record_party")) {
            assertEquals(0, old.rows(table), table);
        }
        String thing = old.two().id();
        assertEquals(0, stage.rows().count("select count(*) from record_paper where thing_id = ?::uuid", thing));
        assertEquals(0, stage.rows().count("select count(*) from agreement_item where agreement_id = ?::uuid", thing));
        assertEquals(
                List.of("records.disposed"),
                stage.rows()
                        .texts(
                                "select action from chain_entry where thing_id = ?::uuid and salt is not null"
                                        + " order by sequence",
                                thing));
        Outcome outcome = stage.node(0).run("verify-audit");
        assertEquals(0, outcome.status(), outcome.output());
        forge(
                "disposal",
                "update disposal set certificate = replace(certificate, '72', '73') where thing_id = ?::uuid");
        Outcome forged = stage.node(0).run("verify-audit");
        assertEquals(1, forged.status(), forged.output());
        assertTrue(forged.output().contains("says records.disposed, and the rows"), forged.output());
        forge(
                "disposal",
                "update disposal set certificate = replace(certificate, '73', '72') where thing_id = ?::uuid");
    }

    /** By somebody with every right. */
    private void forge(String table, String statement) {
        stage.rows().change("alter table " + table + " disable trigger user");
        String thing = stage.rows()
                .texts("select thing_id from disposal where state = 'DISPOSED' order by ended_at desc limit 1")
                .get(0);
        assertEquals(1, stage.rows().change(statement, thing));
        stage.rows().change("alter table " + table + " enable trigger user");
    }

    @Meets({"S001-67"})
    @Test
    void before_its_time_nobody_disposes_of_it() {
        Retired young = Retired.at(stage).aged(YEARS_SIX, 0);
        LaunchClient lead = young.lead();
        WebPage page = lead.open(young.path());
        assertTrue(page.text().contains("Its time is not over"), page::text);
        assertTrue(lead.open(Retired.PLACE).text().contains(young.two().superviseeName()), "it comes within a year");
        assertEquals(409, sent(lead, young.path() + "/proposal", Map.of()).status());
        Retired fresh = Retired.at(stage);
        assertFalse(lead.open(Retired.PLACE).text().contains(fresh.two().superviseeName()), "six years ahead");
        Agreers lasting = Agreers.at(stage).begun().agreed().presented().sealed();
        WebPage counted = lead.open(Retired.PLACE + "/papers/" + lasting.paper().replaceFirst(".*/", ""));
        assertTrue(counted.text().contains("the relationship it rests on lasts"), counted::text);
        assertThrows(IllegalStateException.class, () -> stage.rows()
                .change("delete from record_signature where paper_id = ?::uuid", young.id()));
        assertThrows(IllegalStateException.class, () -> stage.rows().change("""
                insert into disposal (organisation_id, id, kind, thing_id, kept_as, begins, months, begun_at, kept_until, state,
                 proposed_by, proposed_at, ended_by, ended_at, certificate)
                select organisation_id, gen_random_uuid(), kind, thing_id, 'APPRAISAL', 'SEALED', 72, ended_at,
                 current_date + 1, 'DISPOSED', presented_by, now(), presented_by, now(), 'x'
                  from record_paper where id = ?::uuid\
                """, young.id()));
    }

    @Meets({"S002-52"})
    @Test
    void an_appraisal_is_counted_from_its_sealing_to_the_day() {
        Retired old = Retired.lasting(stage).appraisal().aged(YEARS_SIX, 1);
        LaunchClient lead = old.lead();
        WebPage page = lead.open(old.path());
        assertTrue(page.text().contains("Its time is over"), page::text);
        Retired young = Retired.lasting(stage).appraisal().aged(YEARS_SIX, 0);
        assertTrue(lead.open(young.path()).text().contains("Its time is not over"), "the last day counts in");
        Agreers.settled(old.propose(lead));
        Agreers.settled(old.carryOut(old.administrator()));
        assertEquals(0, old.rows("record_party"));
        assertEquals(410, old.two().supervisee().open(old.paper()).status());
    }

    @Test
    void nobody_decides_about_a_record_of_their_own() {
        Retired old = Retired.at(stage).aged(YEARS_SIX, 2);
        assertEquals(
                0, Leads.appoint(stage, old.two().supervisorPerson(), "LEAD").status());
        LaunchClient party = stage.inside(old.two().supervisorPerson(), "");
        WebPage page = party.open(old.path());
        assertTrue(page.text().contains("Somebody else decides what becomes of it"), page::text);
        assertEquals(403, sent(party, old.path() + "/proposal", Map.of()).status());
        Agreers.settled(old.propose(old.lead()));
        String place = "/records/disposals/" + old.disposal() + "/carried-out";
        assertEquals(403, sent(party, place, Map.of("confirmed.yes", "yes")).status());
    }

    @Test
    void one_person_cannot_do_both() {
        Retired old = Retired.at(stage).aged(YEARS_SIX, 2);
        LaunchClient lead = old.lead();
        Agreers.settled(old.propose(lead));
        String place = "/records/disposals/" + old.disposal();
        WebPage both = sent(lead, place + "/carried-out", Map.of("confirmed.yes", "yes"));
        assertEquals(403, both.status());
        assertTrue(both.text().contains("It takes a second person"), both::text);
        assertEquals(1, stage.rows().count("select count(*) from record_paper where id = ?::uuid", old.id()));
        LaunchClient administrator = old.administrator();
        Agreers.settled(administrator.submit(administrator.open(old.path()).form("/withdrawn")));
        assertEquals(
                409,
                sent(administrator, place + "/carried-out", Map.of("confirmed.yes", "yes"))
                        .status());
        assertEquals(404, lead.open(place).status(), "there is no certificate of what stays");
        Agreers.settled(old.propose(administrator));
        assertThrows(IllegalStateException.class, () -> stage.rows()
                .change("""
                update disposal set state = 'DISPOSED', ended_by = proposed_by, ended_at = now(), certificate = 'x'
                 where thing_id = ?::uuid and state = 'PROPOSED'\
                """, old.two().id()));
        assertEquals(200, old.two().supervisee().open(old.paper()).status(), "it is there until a second person acts");
    }

    @Test
    void what_is_held_stays_and_both_ends_of_the_hold_are_on_record() {
        Retired old = Retired.at(stage).aged(YEARS_SIX, 2);
        LaunchClient lead = old.lead();
        Agreers.settled(old.propose(lead));
        WebPage form = lead.open(old.path() + "/hold");
        Pages.assertSound(form);
        WebPage empty = lead.submit(form.form("/hold"));
        assertEquals(422, empty.status());
        Pages.assertSound(empty);
        Agreers.settled(lead.submit(empty.form("/hold").with("whom", "record").with("reason", "A tribunal asks")));
        LaunchClient administrator = old.administrator();
        assertTrue(administrator.open(old.path()).text().contains("This is held, so it stays"));
        String place = "/records/disposals/" + old.disposal() + "/carried-out";
        assertEquals(
                409, sent(administrator, place, Map.of("confirmed.yes", "yes")).status());
        String hold = stage.rows()
                .texts(
                        "select id from legal_hold where thing_id = ?::uuid",
                        old.two().id())
                .get(0);
        WebPage lift = administrator.open(Retired.PLACE + "/holds/" + hold);
        Pages.assertSound(lift);
        assertTrue(lift.text().contains("A tribunal asks"), lift::text);
        WebPage lifted =
                Agreers.settled(administrator.submit(lift.form("/holds/" + hold).with("reason", "It has decided")));
        assertTrue(lifted.text().contains("Lifted by"), lifted::text);
        String person = Persons.idOf(stage, old.two().supervisorPerson());
        Agreers.settled(lead.submit(lead.open(old.path() + "/hold")
                .form("/hold")
                .with("whom", person)
                .with("reason", "All of it")));
        assertEquals(
                409, sent(administrator, place, Map.of("confirmed.yes", "yes")).status());
        assertEquals(
                List.of("records.disposal-proposed", "records.held", "records.released"),
                stage.rows()
                        .texts(
                                "select action from chain_entry where thing_id = ?::uuid and sequence > 4 order by sequence",
                                old.two().id()));
        assertEquals(
                1,
                stage.rows()
                        .count(
                                "select count(*) from audit_line where action = 'records.held' and subject_id = ?::uuid",
                                person));
        stage.rows()
                .change("update legal_hold set lifted_at = now(), lifted_by = set_by, lifted_reason = reason"
                        + " where lifted_at is null");
    }

    @Meets({"S002-52", "S001-67"})
    @Test
    void appraisals_are_kept_six_years_at_least_whoever_asks() {
        LaunchClient lead = Leads.anotherVisit(stage);
        String place = Retired.PLACE + "/rules/appraisal";
        WebPage form = lead.open(place);
        Pages.assertSound(form);
        WebPage refused =
                lead.submit(form.form("/appraisal").with("months", "71").with("note", "We want less"));
        assertEquals(422, refused.status());
        Pages.assertSound(refused);
        assertTrue(refused.text().contains("six years at least"), refused::text);
        assertTrue(refused.body().contains("We want less"), "what was typed is gone");
        Agreers.settled(
                lead.submit(refused.form("/appraisal").with("months", "84").with("note", "Decision 12 of the board")));
        WebPage list = lead.open(Retired.PLACE);
        assertTrue(list.text().contains("84 months"), list::text);
        assertTrue(list.text().contains("Decision 12 of the board"), list::text);
        assertThrows(IllegalStateException.class, () -> stage.rows()
                .change("update retention_rule set months = 71 where kept_as = 'APPRAISAL'"));
        stage.rows().change("delete from retention_rule");
    }

    @Test
    void nobody_else_knows_of_these_pages() {
        Retired old = Retired.at(stage).aged(YEARS_SIX, 2);
        LaunchClient stranger = stage.inside(stage.town().newSupervisor(), "");
        for (LaunchClient each : List.of(stranger, old.two().supervisor())) {
            each.open("/leave");
            for (String path :
                    List.of(Retired.PLACE, old.path(), old.path() + "/hold", Retired.PLACE + "/rules/appraisal")) {
                assertEquals(404, each.open(path).status(), path);
            }
            assertEquals(404, sent(each, old.path() + "/proposal", Map.of()).status());
            assertEquals(
                    404,
                    sent(each, old.path() + "/hold", Map.of("whom", "record", "reason", "x"))
                            .status());
        }
    }
}
