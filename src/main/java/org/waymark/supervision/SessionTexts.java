package org.waymark.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.OrganisationId;
import org.waymark.PersonId;
import org.waymark.programme.Answer;
import org.waymark.records.Envelope;

/** What stands in the records of meetings: items, points of the agenda, and texts that could not be put in. */
@ApplicationScoped
class SessionTexts {
    /** Key of the item that the next record opens with. */
    static final String FOCUS = "focus";

    private static final String ALL = """
            select t.record_id, t.what, t.item_key, t.person_id, t.body, t.revision, t.written_at, t.id
              from session_text t
             where t.organisation_id = ?1 and t.record_id = ?2 and not t.is_gone
               and (t.what <> 'KEPT' or (t.person_id = ?3 and t.written_at > ?4))
            union all
            select t.record_id, t.what, t.item_key, t.person_id, t.body, t.revision, t.written_at, t.id
              from session_text t
             where t.organisation_id = ?1 and t.what = 'ITEM' and t.item_key = 'focus' and not t.is_gone
               and t.record_id = (select r.id
                                    from session_record r
                                    join session_record own on own.organisation_id = r.organisation_id and own.id = ?2
                                   where r.organisation_id = ?1 and r.relationship_id = own.relationship_id
                                     and r.begun_at < own.begun_at and r.shared_at is not null
                                   order by r.begun_at desc limit 1)
             order by 7
            """;
    private static final String PUT = """
            insert into session_text (organisation_id, id, record_id, what, item_key, person_id, body, revision, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (organisation_id, record_id, item_key) where what = 'ITEM' do update
               set person_id = excluded.person_id, body = excluded.body, revision = excluded.revision,
                   written_at = excluded.written_at
            """;
    private static final String ADD = """
            insert into session_text (organisation_id, id, record_id, what, item_key, person_id, body, revision, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) on conflict (organisation_id, id) do nothing
            """;
    private static final String TAKE_OFF = """
            update session_text set is_gone = true
             where organisation_id = ?1 and record_id = ?2 and id = ?3 and what = 'AGENDA' and person_id = ?4 and not is_gone
            """;
    private static final String MOVE_AGENDA = """
            update session_text t set record_id = ?2
              from session_record r
              join meeting m on m.organisation_id = r.organisation_id and m.id = r.meeting_id
             where t.organisation_id = ?1 and t.what = 'AGENDA' and not t.is_gone and t.record_id = r.id
               and r.organisation_id = ?1 and r.relationship_id = ?3 and r.state = 'DRAFTING' and r.id <> ?2
               and m.state in ('MISSED', 'CANCELLED', 'REPLACED')
            """;
    private static final String FORGET =
            "delete from session_text where organisation_id = ?1 and what = 'KEPT' and written_at <= ?2";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Envelope envelope;

    /** @param revision 0 before anything was written */
    record ItemRow(Answer answer, int revision, Optional<PersonId> by) {
        static final ItemRow NEW = new ItemRow(Answer.EMPTY, 0, Optional.empty());
    }

    record PointRow(UUID id, PersonId by, String text, Instant at) {}

    /** @param focus of the last record before this one; empty for none */
    record Rows(Map<String, ItemRow> items, List<PointRow> agenda, List<Map.Entry<String, Answer>> kept, String focus) {
        ItemRow item(String key) {
            return items.getOrDefault(key, ItemRow.NEW);
        }
    }

    /** All of one record as one of the two may see it; kept texts are the reader's own. */
    Rows rows(OrganisationId organisation, UUID record, PersonId reader, Instant keptSince) {
        List<?> found = entities.createNativeQuery(ALL)
                .setParameter(1, organisation.value())
                .setParameter(2, record)
                .setParameter(3, reader.value())
                .setParameter(4, Timestamp.from(keptSince))
                .getResultList();
        Map<String, ItemRow> items = new HashMap<>();
        List<PointRow> agenda = new ArrayList<>();
        List<Map.Entry<String, Answer>> kept = new ArrayList<>();
        String focus = "";
        for (Object each : found) {
            Object[] row = (Object[]) each;
            String body = envelope.open(organisation, (byte[]) row[4]);
            PersonId by = new PersonId((UUID) row[3]);
            if (!row[0].equals(record)) {
                focus = Answer.of(body).text();
            } else if (row[1].equals("AGENDA")) {
                agenda.add(new PointRow((UUID) row[7], by, body, ((Timestamp) row[6]).toInstant()));
            } else if (row[1].equals("KEPT")) {
                kept.add(Map.entry((String) row[2], Answer.of(body)));
            } else {
                items.put((String) row[2], new ItemRow(Answer.of(body), (Integer) row[5], Optional.of(by)));
            }
        }
        return new Rows(items, agenda, kept, focus);
    }

    void put(SessionRecord record, String key, PersonId by, Answer answer, int revision, Instant at) {
        write(PUT, record, UUID.randomUUID(), "ITEM", key, by, answer.json(), revision, at);
    }

    void keep(SessionRecord record, String key, PersonId by, Answer answer, Instant at) {
        write(ADD, record, UUID.randomUUID(), "KEPT", key, by, answer.json(), 1, at);
    }

    /** @param id of the form that adds it: sent twice, it is added once */
    void addPoint(SessionRecord record, UUID id, PersonId by, String text, Instant at) {
        write(ADD, record, id, "AGENDA", "", by, text, 1, at);
    }

    /** @return whether it was there and theirs */
    boolean takeOff(SessionRecord record, UUID id, PersonId by) {
        return entities.createNativeQuery(TAKE_OFF)
                        .setParameter(1, record.organisation().value())
                        .setParameter(2, record.id())
                        .setParameter(3, id)
                        .setParameter(4, by.value())
                        .executeUpdate()
                == 1;
    }

    /** What was on the agenda of meetings that did not happen. */
    void moveAgenda(SessionRecord to) {
        entities.createNativeQuery(MOVE_AGENDA)
                .setParameter(1, to.organisation().value())
                .setParameter(2, to.id())
                .setParameter(3, to.relationship())
                .executeUpdate();
    }

    void forgetKept(OrganisationId organisation, Instant before) {
        entities.createNativeQuery(FORGET)
                .setParameter(1, organisation.value())
                .setParameter(2, Timestamp.from(before))
                .executeUpdate();
    }

    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private void write(
            String statement,
            SessionRecord record,
            UUID id,
            String what,
            String key,
            PersonId by,
            String body,
            int revision,
            Instant at) {
        entities.createNativeQuery(statement)
                .setParameter(1, record.organisation().value())
                .setParameter(2, id)
                .setParameter(3, record.id())
                .setParameter(4, what)
                .setParameter(5, key)
                .setParameter(6, by.value())
                .setParameter(7, envelope.close(record.organisation(), body))
                .setParameter(8, revision)
                .setParameter(9, Timestamp.from(at))
                .executeUpdate();
    }
}
