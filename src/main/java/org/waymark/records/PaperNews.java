package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.web.HomeNews;

/** What waits for one's own signature, on home. One statement that brings its own organisation; see decision 0041. */
@ApplicationScoped
class PaperNews implements HomeNews {
    private static final String WAITING = """
            select page.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (
                select cast(min(cast(p.id as text)) as text), count(*)
                  from record_party r
                  join record_paper p on p.organisation_id = r.organisation_id and p.id = r.paper_id and p.state = 'OPEN'
                 where r.organisation_id = entered.organisation_id and r.person_id = ?2 and r.signs
                   and not exists (select 1 from record_signature s where s.organisation_id = r.organisation_id
                                      and s.paper_id = r.paper_id and s.person_id = r.person_id)
            ) page
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<NewsLine> lines(Visitor visitor) {
        Object[] row = (Object[]) entities.createNativeQuery(WAITING)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .getSingleResult();
        int count = ((Number) row[1]).intValue();
        return count == 0
                ? List.of()
                : List.of(new NewsLine(
                        "records.news.to-sign",
                        List.of(count),
                        count == 1 ? "/records/papers/" + row[0] + "/sign" : "/records"));
    }
}
