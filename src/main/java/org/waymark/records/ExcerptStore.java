package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.Visitor;

/** Rows of excerpts. */
@ApplicationScoped
class ExcerptStore {
    private static final int MOST = 200;
    private static final String COLUMNS = """
            select e.id, e.paper_id, e.paper_hash, e.kind, e.asked_by, e.other_id, e.reader_id, e.relationship_id, e.why, e.body,
                   e.hash, e.state, e.asked_at, e.answered_at, e.answer, e.ended_at, asker.name, other.name, reader.name
              from record_excerpt e
              join person asker on asker.organisation_id = e.organisation_id and asker.id = e.asked_by
              join person other on other.organisation_id = e.organisation_id and other.id = e.other_id
              left join person reader on reader.organisation_id = e.organisation_id and reader.id = e.reader_id
             where e.organisation_id = ?1
            """;
    private static final String ONE = COLUMNS + " and e.id = ?2";
    private static final String AROUND = COLUMNS
            + " and (e.asked_by = ?2 or e.other_id = ?2 or e.reader_id = ?2) order by e.asked_at desc, e.id limit ?3";
    private static final String BY_IDS =
            COLUMNS + " and e.id = any(cast(?2 as uuid[])) and e.state = 'GIVEN' and e.reader_id is null";
    private static final String KEPT_BY = COLUMNS
            + " and e.asked_by = ?2 and e.state = 'GIVEN' and e.reader_id is null order by e.asked_at desc, e.id limit ?3";
    private static final String ADD = """
            insert into record_excerpt (organisation_id, id, paper_id, paper_hash, kind, asked_by, other_id, reader_id,
                                        relationship_id, why, body, hash, state, asked_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as uuid), cast(?9 as uuid), ?10, ?11, ?12, 'ASKED', ?13)
            on conflict (organisation_id, id) do nothing
            """;
    private static final String ANSWER = """
            update record_excerpt set state = ?4, answered_at = ?5, answer = ?6, version = version + 1
             where organisation_id = ?1 and id = ?2 and state = ?3
            """;
    private static final String END = """
            update record_excerpt set state = 'WITHDRAWN', ended_at = ?4, ended_by = ?5, version = version + 1
             where organisation_id = ?1 and id = ?2 and state = ?3
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    /** @param mentoring the relationship that has to last for the reader */
    record ExcerptRow(
            UUID id,
            UUID paper,
            String paperHash,
            String kind,
            PersonId asker,
            PersonId other,
            Optional<PersonId> reader,
            Optional<UUID> mentoring,
            String why,
            String words,
            String hash,
            ExcerptState state,
            Instant askedAt,
            Optional<Instant> answeredAt,
            String answer,
            Optional<Instant> endedAt,
            String askerName,
            String otherName,
            Optional<String> readerName) {}

    Optional<ExcerptRow> one(OrganisationId organisation, UUID id) {
        return rows(organisation, query(ONE, organisation).setParameter(2, id)).stream()
                .findFirst();
    }

    List<ExcerptRow> around(Visitor visitor) {
        return rows(visitor.organisation(), most(AROUND, visitor.organisation(), visitor.person()));
    }

    /** Those that stand in portfolios now. */
    List<ExcerptRow> byIds(OrganisationId organisation, Collection<UUID> ids) {
        String array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return rows(organisation, query(BY_IDS, organisation).setParameter(2, array));
    }

    List<ExcerptRow> keptBy(OrganisationId organisation, PersonId owner) {
        return rows(organisation, most(KEPT_BY, organisation, owner));
    }

    /** @return whether it was not there yet */
    boolean add(ExcerptRow row, OrganisationId organisation) {
        return query(ADD, organisation)
                        .setParameter(2, row.id())
                        .setParameter(3, row.paper())
                        .setParameter(4, row.paperHash())
                        .setParameter(5, row.kind())
                        .setParameter(6, row.asker().value())
                        .setParameter(7, row.other().value())
                        .setParameter(8, row.reader().map(PersonId::toString).orElse(null))
                        .setParameter(9, row.mentoring().map(UUID::toString).orElse(null))
                        .setParameter(10, envelope.close(organisation, row.why()))
                        .setParameter(11, envelope.close(organisation, row.words()))
                        .setParameter(12, row.hash())
                        .setParameter(13, Timestamp.from(row.askedAt()))
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was still in the state it was read in */
    boolean answer(OrganisationId organisation, ExcerptRow row, ExcerptState next, String words, Instant at) {
        return query(ANSWER, organisation)
                        .setParameter(2, row.id())
                        .setParameter(3, row.state().name())
                        .setParameter(4, next.name())
                        .setParameter(5, Timestamp.from(at))
                        .setParameter(6, words.isBlank() ? null : envelope.close(organisation, words))
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was still in the state it was read in */
    boolean end(OrganisationId organisation, ExcerptRow row, PersonId by, Instant at) {
        return query(END, organisation)
                        .setParameter(2, row.id())
                        .setParameter(3, row.state().name())
                        .setParameter(4, Timestamp.from(at))
                        .setParameter(5, by.value())
                        .executeUpdate()
                == 1;
    }

    private Query most(String statement, OrganisationId organisation, PersonId person) {
        return query(statement, organisation).setParameter(2, person.value()).setParameter(3, MOST);
    }

    private Query query(String statement, OrganisationId organisation) {
        return entities.createNativeQuery(statement).setParameter(1, organisation.value());
    }

    private List<ExcerptRow> rows(OrganisationId organisation, Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row(organisation, (Object[]) row)).toList();
    }

    private ExcerptRow row(OrganisationId organisation, Object[] row) {
        return new ExcerptRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                new PersonId((UUID) row[4]),
                new PersonId((UUID) row[5]),
                Optional.ofNullable((UUID) row[6]).map(PersonId::new),
                Optional.ofNullable((UUID) row[7]),
                envelope.open(organisation, (byte[]) row[8]),
                envelope.open(organisation, (byte[]) row[9]),
                (String) row[10],
                ExcerptState.valueOf((String) row[11]),
                ((Timestamp) row[12]).toInstant(),
                instant(row[13]),
                row[14] == null ? "" : envelope.open(organisation, (byte[]) row[14]),
                instant(row[15]),
                (String) row[16],
                (String) row[17],
                Optional.ofNullable((String) row[18]));
    }

    private static Optional<Instant> instant(Object column) {
        return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
    }
}
