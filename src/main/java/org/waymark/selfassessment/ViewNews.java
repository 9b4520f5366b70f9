package org.waymark.selfassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.waymark.Visitor;
import org.waymark.mentoring.Asking;
import org.waymark.web.HomeNews;
import org.waymark.web.Texts;

/**
 * What a mentor is asked, on home and in the inbox, and what an owner has been given and not read yet, on home. One
 * statement that brings its own organisation; see decision 0041.
 */
@ApplicationScoped
class ViewNews implements HomeNews, Asking {
    private static final String ENTERED = """
            select page.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            """;
    private static final String NEWS = ENTERED + """
            lateral (
                (select 'asked', a.id, a.area, a.owner_name, a.owner_id from assessment_asked a
                  where a.organisation_id = entered.organisation_id and a.mentor_id = ?2
                    and a.viewed_at is null and a.ended_at is null
                  order by a.asked_at limit 5)
                union all
                (select 'given', a.id, a.area, a.mentor_name, a.mentor_id from assessment_asked a
                  where a.organisation_id = entered.organisation_id and a.owner_id = ?2 and a.seen_at is null
                    and a.viewed_at is not null and (not a.is_hidden or a.answer_point_id is not null)
                  order by a.viewed_at desc limit 5)
                union all
                (select 'hidden', a.id, a.area, a.mentor_name, a.mentor_id from assessment_asked a
                  where a.organisation_id = entered.organisation_id and a.owner_id = ?2 and a.ended_at is null
                    and a.viewed_at is not null and a.is_hidden and a.answer_point_id is null
                  order by a.viewed_at desc limit 5)
            ) page
            """;
    private static final String ASKED = ENTERED + """
            lateral (
                select case when a.viewed_at is null then 'asked'
                            when a.is_hidden and a.answer_point_id is null then 'closed' else 'said' end,
                       a.id, a.area, a.owner_name, a.owner_id
                  from assessment_asked a
                 where a.organisation_id = entered.organisation_id and a.mentor_id = ?2 and a.ended_at is null
                 order by a.viewed_at desc nulls first, a.asked_at limit 100
            ) page
            """;
    private static final int AREA = 2;
    private static final int NAME = 3;
    private static final int PERSON = 4;
    private static final int MARK_LENGTH = 4;

    @Inject
    private Scales scales;

    @Inject
    private Texts texts;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<NewsLine> lines(Visitor visitor) {
        return rows(NEWS, visitor).stream()
                .map(row -> new NewsLine(
                        "selfassessment.view.news." + row[0],
                        List.of(name(row), area(row)),
                        row[0].equals("asked") ? path(row) : "/self-assessment/" + row[AREA] + "#views"))
                .toList();
    }

    @Override
    public List<Asked> asked(Visitor mentor) {
        return rows(ASKED, mentor).stream()
                .map(row -> new Asked(
                        texts.text("selfassessment.view.inbox." + row[0], name(row), area(row)),
                        path(row),
                        row[0].equals("asked")))
                .toList();
    }

    private static String path(Object[] row) {
        return "/self-assessment/views/" + row[1];
    }

    private String area(Object[] row) {
        return scales.area(((Number) row[AREA]).intValue())
                .map(area -> area.code() + " " + area.name())
                .orElse("");
    }

    private String name(Object[] row) {
        String name = (String) row[NAME];
        String mark = ((UUID) row[PERSON]).toString().substring(0, MARK_LENGTH);
        return name.isEmpty() ? texts.text("sharing.readers.nameless", mark) : name;
    }

    private List<Object[]> rows(String statement, Visitor visitor) {
        List<?> rows = entities.createNativeQuery(statement)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
