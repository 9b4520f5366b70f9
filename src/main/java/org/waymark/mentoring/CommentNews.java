package org.waymark.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.Visitor;
import org.waymark.web.HomeNews;

/** Comments that an owner has not read yet, on home. One statement that brings its own organisation; see decision 0041. */
@ApplicationScoped
class CommentNews implements HomeNews {
    private static final String UNREAD = """
            select page.*
              from (select cast(set_config('waymark.organisation_id', cast(?1 as text), true) as uuid) as organisation_id
                    offset 0) entered,
            lateral (
                select t.id, t.title, count(*) as news
                  from comment_thread t
                  join thread_comment c on c.organisation_id = t.organisation_id and c.thread_id = t.id
                 where t.organisation_id = entered.organisation_id and t.owner_id = ?2 and c.author_id <> ?2
                   and (t.owner_read_to is null or c.written_at > t.owner_read_to)
                 group by t.id, t.title order by max(c.written_at) desc limit 5
            ) page
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<NewsLine> lines(Visitor visitor) {
        List<?> rows = entities.createNativeQuery(UNREAD)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new NewsLine(
                        "mentoring.news.comments",
                        List.of(((Number) row[2]).intValue(), row[1]),
                        "/comments/" + row[0]))
                .toList();
    }
}
