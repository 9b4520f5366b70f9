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

/** The next meeting from two weeks before it, records to share and to read, actions that are due, reviews, and concerns. */
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
                union all
                (select case when r.state = 'SHARED' then 'read' else 'share' end, cast(r.id as text), p.name, r.share_by, 0, 0, ''
                   from session_record r
                   join meeting m on m.organisation_id = r.organisation_id and m.id = r.meeting_id and m.is_open
                                 and m.on_day <= cast(?3 as date) and m.state in ('PLANNED', 'HELD')
                   join person p on p.organisation_id = r.organisation_id and p.id <> ?2
                                and p.id in (r.supervisee_id, r.supervisor_id)
                  where r.organisation_id = entered.organisation_id
                    and ((r.supervisor_id = ?2 and r.state = 'DRAFTING') or (r.supervisee_id = ?2 and r.state = 'SHARED'))
                  order by r.share_by limit 5)
                union all
                (select 'action', cast(a.record_id as text), '', a.due_on, 0, 0, ''
                   from session_action a
                   join session_record r on r.organisation_id = a.organisation_id and r.id = a.record_id
                                        and r.shared_at is not null and r.state <> 'ENDED'
                                        and (r.supervisee_id = ?2 or r.supervisor_id = ?2)
                  where a.organisation_id = entered.organisation_id and a.state = 'OPEN' and a.due_on <= cast(?3 as date)
                    and ((a.seat = 'SUPERVISEE' and r.supervisee_id = ?2) or (a.seat = 'SUPERVISOR' and r.supervisor_id = ?2))
                  order by a.due_on limit 3)
                union all
                (select case when c.recipient_id = ?2 then 'concern' else 'answer' end, cast(c.id as text), p.name,
                        cast(c.sent_at as date), 0, 0, ''
                   from concern c
                   join person p on p.organisation_id = c.organisation_id and p.id <> ?2
                                and p.id in (c.author_id, c.recipient_id)
                  where c.organisation_id = entered.organisation_id and (c.author_id = ?2 or c.recipient_id = ?2)
                    and c.closed_at is null
                    and coalesce((select l.author_id from concern_line l
                                   where l.organisation_id = c.organisation_id and l.concern_id = c.id
                                   order by l.written_at desc limit 1), c.author_id) <> ?2
                  order by c.sent_at limit 3)
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
        return switch ((String) row[0]) {
            case "review" -> told("supervision.news.review", row[2], "agreements", row);
            case "read" -> told("supervision.news.read", row[2], "records", row);
            case "share" ->
                new NewsLine(
                        "supervision.news.share",
                        List.of(row[2], texts.date(((Date) row[3]).toLocalDate())),
                        "/supervision/records/" + row[1]);
            case "action" -> told("supervision.news.action", texts.date(((Date) row[3]).toLocalDate()), "records", row);
            case "concern" -> told("supervision.concern.news", row[2], "concerns", row);
            case "answer" -> told("supervision.concern.news-answer", row[2], "concerns", row);
            default -> meeting(row);
        };
    }

    private static NewsLine told(String key, Object about, String place, Object[] row) {
        return new NewsLine(key, List.of(about), "/supervision/" + place + "/" + row[1]);
    }

    private NewsLine meeting(Object[] row) {
        MeetingWhen when = new MeetingWhen(
                ((Date) row[3]).toLocalDate(), ((Number) row[4]).intValue(), ((Number) row[5]).intValue(), (String)
                        row[6]);
        return new NewsLine(
                "supervision.meetings.news",
                List.of(texts.date(when.on()), when.time()),
                "/supervision/meetings/" + row[1]);
    }
}
