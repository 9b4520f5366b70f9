package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;
import org.waymark.records.Envelope;

/** Rows of concerns and of what was said about them: only ever asked for by author or recipient. */
@ApplicationScoped
class ConcernStore {
    private static final int MOST = 100;
    private static final String COLUMNS = """
            select c.id, c.author_id, c.recipient_id, c.about_id, c.body, c.sent_at, c.seen_at, c.closed_at, author.name,
                   recipient.name, about.name, author.added_by is not null, recipient.added_by is not null
              from concern c
              join person author on author.organisation_id = c.organisation_id and author.id = c.author_id
              join person recipient on recipient.organisation_id = c.organisation_id and recipient.id = c.recipient_id
              join person about on about.organisation_id = c.organisation_id and about.id = c.about_id
             where c.organisation_id = ?1 and (c.author_id = ?2 or c.recipient_id = ?2)
            """;
    private static final String ONE = COLUMNS + " and c.id = ?3";
    private static final String ALL = COLUMNS + " order by c.sent_at desc limit ?3";
    private static final String LINES = """
            select author_id, body, written_at from concern_line
             where organisation_id = ?1 and concern_id = ?2 order by written_at, id
            """;
    private static final String ADD = """
            insert into concern (organisation_id, id, author_id, about_id, recipient_id, body, sent_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (organisation_id, id) do nothing
            """;
    private static final String SAY = """
            insert into concern_line (organisation_id, id, concern_id, author_id, body, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (organisation_id, id) do nothing
            """;
    private static final String SEEN = """
            update concern set seen_at = ?3, version = version + 1
             where organisation_id = ?1 and id = ?2 and seen_at is null
            """;
    private static final String CLOSE = """
            update concern set closed_at = ?3, version = version + 1
             where organisation_id = ?1 and id = ?2 and closed_at is null
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    /** A concern with the names around it. */
    record ConcernRow(
            UUID id,
            PersonId author,
            PersonId recipient,
            PersonId about,
            String words,
            Instant sentAt,
            Optional<Instant> seenAt,
            Optional<Instant> closedAt,
            String authorName,
            String recipientName,
            String aboutName,
            boolean isAuthorGuest,
            boolean isRecipientGuest) {}

    record LineRow(PersonId by, String words, Instant at) {}

    /** Empty for whoever neither sent it nor has it been sent to. */
    Optional<ConcernRow> one(Visitor visitor, UUID id) {
        List<?> rows = entities.createNativeQuery(ONE)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .setParameter(3, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> row(visitor.organisation(), (Object[]) row));
    }

    /** Those that the visitor sent or was sent, the latest first. */
    List<ConcernRow> all(Visitor visitor) {
        List<?> rows = entities.createNativeQuery(ALL)
                .setParameter(1, visitor.organisation().value())
                .setParameter(2, visitor.person().value())
                .setParameter(3, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> row(visitor.organisation(), (Object[]) row))
                .toList();
    }

    List<LineRow> lines(OrganisationId organisation, UUID concern) {
        List<?> rows = entities.createNativeQuery(LINES)
                .setParameter(1, organisation.value())
                .setParameter(2, concern)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new LineRow(
                        new PersonId((UUID) row[0]),
                        envelope.open(organisation, (byte[]) row[1]),
                        ((Timestamp) row[2]).toInstant()))
                .toList();
    }

    /** @return whether it was not there yet */
    boolean add(Visitor author, UUID id, PersonId about, PersonId recipient, String words, Instant at) {
        return entities.createNativeQuery(ADD)
                        .setParameter(1, author.organisation().value())
                        .setParameter(2, id)
                        .setParameter(3, author.person().value())
                        .setParameter(4, about.value())
                        .setParameter(5, recipient.value())
                        .setParameter(6, envelope.close(author.organisation(), words))
                        .setParameter(7, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was not there yet */
    boolean say(Visitor by, UUID id, UUID concern, String words, Instant at) {
        return entities.createNativeQuery(SAY)
                        .setParameter(1, by.organisation().value())
                        .setParameter(2, id)
                        .setParameter(3, concern)
                        .setParameter(4, by.person().value())
                        .setParameter(5, envelope.close(by.organisation(), words))
                        .setParameter(6, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was the first time */
    boolean seen(OrganisationId organisation, UUID id, Instant at) {
        return moment(SEEN, organisation, id, at);
    }

    /** @return whether it was open */
    boolean close(OrganisationId organisation, UUID id, Instant at) {
        return moment(CLOSE, organisation, id, at);
    }

    private boolean moment(String statement, OrganisationId organisation, UUID id, Instant at) {
        return entities.createNativeQuery(statement)
                        .setParameter(1, organisation.value())
                        .setParameter(2, id)
                        .setParameter(3, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    private ConcernRow row(OrganisationId organisation, Object[] row) {
        return new ConcernRow(
                (UUID) row[0],
                new PersonId((UUID) row[1]),
                new PersonId((UUID) row[2]),
                new PersonId((UUID) row[3]),
                envelope.open(organisation, (byte[]) row[4]),
                ((Timestamp) row[5]).toInstant(),
                Optional.ofNullable((Timestamp) row[6]).map(Timestamp::toInstant),
                Optional.ofNullable((Timestamp) row[7]).map(Timestamp::toInstant),
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (Boolean) row[11],
                (Boolean) row[12]);
    }
}
