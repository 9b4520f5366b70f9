package org.waymark.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.RecordRef;
import org.waymark.Visitor;
import org.waymark.mentoring.ThreadRow.CommentRow;

/** Rows of threads and comments. Every statement names the visitor as one of the two. */
@ApplicationScoped
class CommentStore {
    /** Threads of one thing that are shown of each reader, the newest: no reader buries what another says. */
    private static final int THREADS_OF_READER = 100;

    /** And of all of them; more than anybody reads. */
    private static final int THREADS_MOST = 1_000;

    private static final String COLUMNS = """
            select t.id, t.owner_id, t.reader_id, t.kind, t.thing_id, t.thing_version, t.title, t.quote, t.done_at,
                   t.owner_read_to, t.reader_read_to
              from comment_thread t
             where t.organisation_id = ?1 and (t.owner_id = ?2 or t.reader_id = ?2)
            """;
    private static final String ON_THING = COLUMNS + """
             and t.id in (select n.id
                            from (select i.id, row_number() over (partition by i.reader_id
                                                                      order by i.opened_at desc, i.id) as place
                                    from comment_thread i
                                   where i.organisation_id = ?1 and (i.owner_id = ?2 or i.reader_id = ?2)
                                     and i.kind = ?3 and i.thing_id = ?4) n
                           where n.place <= %d order by n.place limit %d)
             order by t.opened_at, t.id
            """.formatted(THREADS_OF_READER, THREADS_MOST);
    private static final String ONE = COLUMNS + " and t.id = ?3 for update";
    private static final String WORDS_OF_THING = """
            select c.id, c.thread_id, c.author_id, c.text, c.written_at
              from comment_thread t join thread_comment c on c.organisation_id = t.organisation_id and c.thread_id = t.id
             where t.organisation_id = ?1 and (t.owner_id = ?2 or t.reader_id = ?2) and t.kind = ?3 and t.thing_id = ?4
             order by c.written_at, c.id
            """;
    private static final String OPEN = """
            insert into comment_thread (organisation_id, id, owner_id, reader_id, kind, thing_id, thing_version, title,
                                        quote, opened_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict do nothing
            """;
    private static final String WRITE = """
            insert into thread_comment (organisation_id, id, thread_id, author_id, text, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
            """;
    private static final String DONE = """
            update comment_thread set done_at = cast(?3 as timestamptz), done_by = cast(?4 as uuid)
             where organisation_id = ?1 and id = ?2
            """;
    private static final String READ = "update comment_thread set %s = ?3 where organisation_id = ?1 and id = ?2";
    private static final String OWNER_READ = READ.formatted("owner_read_to");
    private static final String READER_READ = READ.formatted("reader_read_to");

    @PersistenceContext
    private EntityManager entities;

    /** The latest threads about a thing in which the visitor is one of the two, the earliest of them first. */
    List<ThreadRow> threads(Visitor visitor, RecordRef thing) {
        return rows(query(ON_THING, visitor.organisation(), visitor.person().value(), thing.kind(), thing.id()))
                .stream()
                .map(CommentStore::thread)
                .toList();
    }

    /** What was written in them, the earliest first. */
    List<CommentRow> comments(Visitor visitor, RecordRef thing) {
        return rows(query(
                        WORDS_OF_THING, visitor.organisation(), visitor.person().value(), thing.kind(), thing.id()))
                .stream()
                .map(row -> new CommentRow(
                        (UUID) row[0],
                        (UUID) row[1],
                        new PersonId((UUID) row[2]),
                        (String) row[3],
                        ((Timestamp) row[4]).toInstant()))
                .toList();
    }

    /** One in which the visitor is one of the two; nobody changes it before this transaction ends. */
    Optional<ThreadRow> lock(Visitor visitor, UUID id) {
        return rows(query(ONE, visitor.organisation(), visitor.person().value(), id)).stream()
                .map(CommentStore::thread)
                .findFirst();
    }

    boolean open(OrganisationId organisation, ThreadRow thread, Instant now) {
        return query(
                                OPEN,
                                organisation,
                                thread.id(),
                                thread.owner().value(),
                                thread.reader().value(),
                                thread.thing().kind(),
                                thread.thing().id(),
                                thread.version(),
                                thread.title(),
                                thread.quote(),
                                Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** @return whether its form had not written it already */
    boolean write(Visitor author, CommentRow comment) {
        return query(
                                WRITE,
                                author.organisation(),
                                comment.id(),
                                comment.thread(),
                                author.person().value(),
                                comment.text(),
                                Timestamp.from(comment.writtenAt()))
                        .executeUpdate()
                == 1;
    }

    void done(Visitor by, UUID thread, Instant now) {
        query(DONE, by.organisation(), thread, now.toString(), by.person().toString())
                .executeUpdate();
    }

    void undone(Visitor by, UUID thread) {
        query(DONE, by.organisation(), thread, null, null).executeUpdate();
    }

    /** The visitor has been shown what was written in a thread up to a moment. */
    void read(Visitor visitor, ThreadRow thread, Instant upTo) {
        query(
                        thread.isOwn(visitor) ? OWNER_READ : READER_READ,
                        visitor.organisation(),
                        thread.id(),
                        Timestamp.from(upTo))
                .executeUpdate();
    }

    private static ThreadRow thread(Object[] row) {
        return new ThreadRow(
                (UUID) row[0],
                new PersonId((UUID) row[1]),
                new PersonId((UUID) row[2]),
                new RecordRef((String) row[3], (UUID) row[4]),
                ((Number) row[5]).intValue(),
                (String) row[6],
                (String) row[7],
                row[8] != null,
                instant(row[9]),
                instant(row[10]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private Query query(String statement, OrganisationId organisation, Object... values) {
        Query query = entities.createNativeQuery(statement).setParameter(1, organisation.value());
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 2, values[place]);
        }
        return query;
    }
}
