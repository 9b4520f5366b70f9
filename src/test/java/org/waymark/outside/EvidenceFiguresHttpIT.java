package org.waymark.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody with 2,000 items: how often their pages ask the database, and about how long they take. */
@Outside
@Figures
class EvidenceFiguresHttpIT {
    private static final int ITEMS = 2_000;
    private static final int STATEMENTS_MAX = 8;
    private static final int WARMING = 300;
    private static final int TIMED = 100;
    private static final double NANOS_A_MILLI = 1_000_000;

    @Test
    void a_binder_of_two_thousand_things_asks_no_more_often(Stage stage) {
        Binder binder = Binder.of(stage);
        String note = binder.note("feedback", "The first line", LocalDate.of(2026, 1, 5));
        String other = binder.note("other", "The second line", LocalDate.of(2026, 1, 6));
        binder.place(note, 1, "Because");
        binder.link(note, other, "Because");
        binder.browser().submit(binder.browser().open(note).form("/areas/1/showcase"));
        List<String> pages = List.of(
                "/",
                "/evidence",
                "/evidence/areas/1",
                "/evidence/areas/1?source=feedback&part=2",
                note,
                Binder.threadOf(note),
                "/evidence/things");
        List<Integer> few = counts(stage, binder, pages);
        fill(stage, binder);
        pages.forEach(page -> open(binder, page, WARMING));
        System.out.println("With 2,000 items, in an organisation of about ten:");
        pages.forEach(page -> System.out.println(timed(binder, page)));
        StatementsHttpIT.addLearners(stage, 1_000);
        List<Integer> many = counts(stage, binder, pages);
        System.out.println("SQL statements a page of evidence " + pages + ": " + few + ", with 2,000 items: " + many);
        System.out.println("With 2,000 items, in an organisation of 1,000:");
        pages.forEach(page -> System.out.println(timed(binder, page)));
        assertEquals(few, many);
        assertTrue(many.subList(0, 4).stream().allMatch(number -> number <= STATEMENTS_MAX), many::toString);
    }

    private static List<Integer> counts(Stage stage, Binder binder, List<String> pages) {
        return pages.stream()
                .map(page -> StatementsHttpIT.count(stage, binder.browser(), page))
                .toList();
    }

    private static String timed(Binder binder, String page) {
        double[] millis = open(binder, page, TIMED);
        Arrays.sort(millis);
        return "  %s: median %.1f ms, 95 of 100 within %.1f ms"
                .formatted(page, millis[TIMED / 2], millis[TIMED * 95 / 100]);
    }

    /** Milliseconds that each look took. */
    private static double[] open(Binder binder, String page, int times) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            binder.browser().open(page);
            millis[i] = (System.nanoTime() - begun) / NANOS_A_MILLI;
        }
        return millis;
    }

    /** Lines, each in one to three areas, three in each area shown first, and half of them linked in a chain. */
    private static void fill(Stage stage, Binder binder) {
        String name = binder.person().name();
        stage.rows().change("""
            with p as (select organisation_id, id from person where name = ?),
                 n as (insert into evidence_note (organisation_id, id, owner_id, source, on_date, line, noted_at)
                       select p.organisation_id, gen_random_uuid(), p.id,
                              (array['SUPERVISION', 'APPRAISAL', 'OBSERVATION', 'FEEDBACK', 'OTHER'])[1 + k % 5],
                              date '2026-01-01' + k % 300, 'Line number ' || k, now()
                       from p, generate_series(1, ?) k returning *)
            insert into evidence_item (organisation_id, id, owner_id, kind, thing_id, source, title, on_date, path)
            select organisation_id, gen_random_uuid(), owner_id, 'evidence-note', id, source, line, on_date,
                   '/evidence/notes/' || id from n\
            """, name, ITEMS);
        stage.rows().change("""
            insert into evidence_area (organisation_id, item_id, area, owner_id, place, why, placed_at)
            select i.organisation_id, i.id, 1 + (r + g) % 8, i.owner_id, g, 'Because of ' || r, now()
            from (select i.*, row_number() over (order by i.id) as r from evidence_item i join person p on p.id = i.owner_id
                   where p.name = ?) i, generate_series(1, 3) g
            where g <= 1 + r % 3 on conflict do nothing\
            """, name);
        stage.rows().change("""
            insert into evidence_link (organisation_id, id, owner_id, item_a, item_b, why, linked_at)
            select organisation_id, gen_random_uuid(), owner_id, id, next, 'Because', now()
            from (select i.*, lead(i.id) over (order by i.id) as next, row_number() over (order by i.id) as r
                    from evidence_item i join person p on p.id = i.owner_id where p.name = ?) i
            where r % 2 = 0 and next is not null on conflict do nothing\
            """, name);
        stage.rows().change("analyze");
    }
}
