package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.web.HomeNews;
import org.waymark.web.London;

/** Agreements that are to be looked at again, on home. One statement that brings its own organisation; see decision 0041. */
@ApplicationScoped
class AgreementNews implements HomeNews {
    private static final String DUE = """
            select page.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (
                select cast(a.id as text), p.name
                  from agreement a
                  join person p on p.organisation_id = a.organisation_id and p.id <> ?2
                               and p.id in (a.supervisee_id, a.supervisor_id)
                 where a.organisation_id = entered.organisation_id and (a.supervisee_id = ?2 or a.supervisor_id = ?2)
                   and a.state = 'SEALED' and a.review_on <= cast(?3 as date)
                 order by a.review_on limit 3
            ) page
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    @Override
    public List<NewsLine> lines(Visitor visitor) {
        List<?> rows = entities.createNativeQuery(DUE)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .setParameter(3, London.day(clock.instant()).toString())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new NewsLine("supervision.news.review", List.of(row[1]), "/supervision/agreements/" + row[0]))
                .toList();
    }
}
