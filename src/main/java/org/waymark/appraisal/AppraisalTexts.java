package org.waymark.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.programme.Answer;
import org.waymark.records.Envelope;

/** What stands in the meetings of a year: items, how objectives went, and texts that could not be put in. */
@ApplicationScoped
class AppraisalTexts {
    private static final String ALL = """
            select s.kind, t.stage_id, t.what, t.item_key, t.body, t.revision
              from appraisal_text t
              join appraisal_stage s on s.organisation_id = t.organisation_id and s.id = t.stage_id
             where t.organisation_id = ?1
               and ((t.stage_id = ?2 and (t.what <> 'KEPT' or (t.person_id = ?4 and t.written_at > ?5)))
                    or (t.what = 'ASSESSMENT' and s.cycle_id = ?3 and s.kind = 'INTERIM' and s.state = 'SEALED'))
             order by t.written_at
            """;
    private static final String PUT = """
            insert into appraisal_text (organisation_id, id, stage_id, what, item_key, person_id, body, revision, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (organisation_id, stage_id, what, item_key) where what <> 'KEPT' do update
               set person_id = excluded.person_id, body = excluded.body, revision = excluded.revision,
                   written_at = excluded.written_at
            """;
    private static final String KEEP = """
            insert into appraisal_text (organisation_id, id, stage_id, what, item_key, person_id, body, revision, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """;
    private static final String FORGET =
            "delete from appraisal_text where organisation_id = ?1 and what = 'KEPT' and written_at <= ?2";

    /** What is known of one text. @param revision 0 before anything was written */
    record TextRow(Answer answer, int revision) {
        static final TextRow NEW = new TextRow(Answer.EMPTY, 0);
    }

    /** @param interim what the six-monthly review said of each objective */
    record Rows(
            Map<String, TextRow> items,
            Map<UUID, TextRow> assessments,
            Map<UUID, Answer> interim,
            List<Map.Entry<String, Answer>> kept) {
        TextRow item(String key) {
            return items.getOrDefault(key, TextRow.NEW);
        }

        TextRow assessment(UUID objective) {
            return assessments.getOrDefault(objective, TextRow.NEW);
        }

        /** What stands under a key of either kind. */
        TextRow at(What what, String key) {
            return what == What.ITEM ? item(key) : assessment(UUID.fromString(key));
        }
    }

    enum What {
        ITEM,
        ASSESSMENT
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    /** All of one meeting as one of the two may see it; kept texts are the reader's own. */
    Rows rows(AppraisalStage stage, PersonId reader, Instant keptSince) {
        List<?> found = entities.createNativeQuery(ALL)
                .setParameter(1, stage.organisation().value())
                .setParameter(2, stage.id())
                .setParameter(3, stage.cycle())
                .setParameter(4, reader.value())
                .setParameter(5, Timestamp.from(keptSince))
                .getResultList();
        Rows rows = new Rows(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        for (Object each : found) {
            Object[] row = (Object[]) each;
            Answer answer = Answer.of(envelope.open(stage.organisation(), (byte[]) row[4]));
            String key = (String) row[3];
            if (!row[1].equals(stage.id())) {
                rows.interim().put(UUID.fromString(key), answer);
            } else if (row[2].equals("KEPT")) {
                rows.kept().add(Map.entry(key, answer));
            } else if (row[2].equals("ITEM")) {
                rows.items().put(key, new TextRow(answer, ((Number) row[5]).intValue()));
            } else {
                rows.assessments().put(UUID.fromString(key), new TextRow(answer, ((Number) row[5]).intValue()));
            }
        }
        return rows;
    }

    void put(AppraisalStage stage, What what, String key, PersonId by, Answer answer, int revision, Instant at) {
        write(PUT, stage, what.name(), key, by, answer, revision, at);
    }

    void keep(AppraisalStage stage, String key, PersonId by, Answer answer, Instant at) {
        write(KEEP, stage, "KEPT", key, by, answer, 1, at);
    }

    void forgetKept(OrganisationId organisation, Instant before) {
        entities.createNativeQuery(FORGET)
                .setParameter(1, organisation.value())
                .setParameter(2, Timestamp.from(before))
                .executeUpdate();
    }

    private void write(
            String statement,
            AppraisalStage stage,
            String what,
            String key,
            PersonId by,
            Answer answer,
            int revision,
            Instant at) {
        entities.createNativeQuery(statement)
                .setParameter(1, stage.organisation().value())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, stage.id())
                .setParameter(4, what)
                .setParameter(5, key)
                .setParameter(6, by.value())
                .setParameter(7, envelope.close(stage.organisation(), answer.json()))
                .setParameter(8, revision)
                .setParameter(9, Timestamp.from(at))
                .executeUpdate();
    }
}
