package org.waymark.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** Where readers stand with what was shared with them. */
@ApplicationScoped
class DeskStore {
    /** Enough for the longest list that the inbox shows. */
    private static final int MOST = 1_000;

    /**
     * Where a reader stands with one thing.
     *
     * @param seenAt    when they last looked; null when they never did
     * @param settledAt when they were done with it; null while they are not
     * @param news      comments by the owner that they have not been shown
     */
    record Place(Instant seenAt, Instant settledAt, int news) {
        static final Place UNSEEN = new Place(null, null, 0);
    }

    private static final String SEEN = """
            insert into comment_desk (organisation_id, reader_id, kind, thing_id, seen_at) values (?1, ?2, ?3, ?4, ?5)
            on conflict (organisation_id, reader_id, kind, thing_id) do update set seen_at = excluded.seen_at
            """;
    private static final String SETTLE = """
            insert into comment_desk (organisation_id, reader_id, kind, thing_id, seen_at, settled_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz))
            on conflict (organisation_id, reader_id, kind, thing_id) do update set settled_at = excluded.settled_at
            """;
    private static final String PLACES = """
            select d.kind, d.thing_id, d.seen_at, d.settled_at, coalesce(n.news, 0)
              from comment_desk d
              left join (select t.kind, t.thing_id, count(*) as news
                           from comment_thread t
                           join thread_comment c on c.organisation_id = t.organisation_id and c.thread_id = t.id
                          where t.organisation_id = ?1 and t.reader_id = ?2 and c.author_id <> ?2
                            and (t.reader_read_to is null or c.written_at > t.reader_read_to)
                          group by t.kind, t.thing_id) n on n.kind = d.kind and n.thing_id = d.thing_id
             where d.organisation_id = ?1 and d.reader_id = ?2
             order by d.seen_at desc limit ?3
            """;

    @PersistenceContext
    private EntityManager entities;

    void seen(Visitor reader, RecordRef thing, Instant now) {
        entities.createNativeQuery(SEEN)
                .setParameter(1, reader.organisation().value())
                .setParameter(2, reader.person().value())
                .setParameter(3, thing.kind())
                .setParameter(4, thing.id())
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    void settle(Visitor reader, RecordRef thing, boolean isSettled, Instant now) {
        entities.createNativeQuery(SETTLE)
                .setParameter(1, reader.organisation().value())
                .setParameter(2, reader.person().value())
                .setParameter(3, thing.kind())
                .setParameter(4, thing.id())
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, isSettled ? now.toString() : null)
                .executeUpdate();
    }

    Map<RecordRef, Place> places(Visitor reader) {
        Map<RecordRef, Place> places = new HashMap<>();
        List<?> rows = entities.createNativeQuery(PLACES)
                .setParameter(1, reader.organisation().value())
                .setParameter(2, reader.person().value())
                .setParameter(3, MOST)
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            places.put(
                    new RecordRef((String) row[0], (UUID) row[1]),
                    new Place(
                            ((Timestamp) row[2]).toInstant(),
                            Optional.ofNullable((Timestamp) row[3])
                                    .map(Timestamp::toInstant)
                                    .orElse(null),
                            ((Number) row[4]).intValue()));
        }
        return places;
    }
}
