package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.web.HomeNews;
import org.waymark.web.Texts;

/** The next meeting, from two weeks before it, and agreements that are to be looked at again. */
@ApplicationScoped
class SupervisionNews implements HomeNews {
    private static final int BEFORE_DAYS = 14;
    /** One statement that brings its own organisation; see decision 0041. */
    private static final String NEXT = """
            select page.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (
                (select 'meeting' as what, cast(m.id as text), '', m.on_day, m.minute_of_day, m.minutes, m.place
                   from meeting m
                  where m.organisation_id = entered.organisation_id and (m.person_id = ?2 or m.supporter_id = ?2)
                    and m.is_open and m.state = 'PLANNED' and m.on_day between cast(?3 as date) and cast(?4 as date)
                  order by m.on_day, m.minute_of_day limit 1)
                union all
                (select 'review', cast(a.id as text), p.name, a.review_on, 0, 0, ''
                   from agreement a
                   join person p on p.organisation_id = a.organisation_id and p.id <> ?2
                                and p.id in (a.supervisee_id, a.supervisor_id)
                  where a.organisation_id = entered.organisation_id and (a.supervisee_id = ?2 or a.supervisor_id = ?2)
                    and a.state = 'SEALED' and a.review_on <= cast(?3 as date)
                  order by a.review_on limit 3)
            ) page
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MeetingClock clock;

    @Inject
    private Texts texts;

    @Override
    public List<NewsLine> lines(Visitor visitor) {
        LocalDate today = clock.today();
        List<?> rows = entities.createNativeQuery(NEXT)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .setParameter(3, today.toString())
                .setParameter(4, today.plusDays(BEFORE_DAYS).toString())
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private NewsLine line(Object[] row) {
        if (row[0].equals("review")) {
            return new NewsLine("supervision.news.review", List.of(row[2]), "/supervision/agreements/" + row[1]);
        }
        MeetingWhen when = new MeetingWhen(
                ((Date) row[3]).toLocalDate(), ((Number) row[4]).intValue(), ((Number) row[5]).intValue(), (String)
                        row[6]);
        return new NewsLine(
                "supervision.meetings.news",
                List.of(texts.date(when.on()), when.time()),
                "/supervision/meetings/" + row[1]);
    }
}
