package org.waymark.development;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Visitor;

/** Rows of every version of what stands in plans. */
@ApplicationScoped
class ChangeStore {
    private static final String INSERT = """
            insert into plan_change (organisation_id, item_id, version, act, state, text, timescale, done_by, due_on,
                                     goal_id, note, form_id, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """;
    private static final String COLUMNS =
            "select version, act, state, text, timescale, done_by, due_on, goal_id, note, changed_at from plan_change"
                    + " where organisation_id = ?1 and item_id = ?2";
    private static final String ALL = COLUMNS + " order by version desc limit 500";
    private static final String UP_TO = COLUMNS + " and version <= ?3 order by version desc limit 500";
    private static final String NOTES = """
            select c.version, c.act, c.state, '', '', '', c.due_on, c.goal_id, c.note, c.changed_at, c.item_id
              from plan_change c join plan_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
             where c.organisation_id = ?1 and i.person_id = ?2 and not i.is_gone and c.note <> ''
             order by c.changed_at
            """;
    private static final String SENT =
            "select count(*) from plan_change where organisation_id = ?1 and item_id = ?2 and form_id = ?3";
    private static final String EMPTY = "update plan_change set text = '' where organisation_id = ?1 and item_id = ?2";

    @PersistenceContext
    private EntityManager entities;

    /** Keeps the item as it is now. @param formId null where no form made it */
    void keep(PlanItem item, Act act, String note, UUID formId) {
        ItemWords words = item.words();
        entities.createNativeQuery(INSERT)
                .setParameter(1, item.organisationId())
                .setParameter(2, item.id())
                .setParameter(3, item.version())
                .setParameter(4, act.name())
                .setParameter(5, item.state().name())
                .setParameter(6, words.text())
                .setParameter(7, words.timescale())
                .setParameter(8, words.doneBy())
                .setParameter(9, text(words.due()))
                .setParameter(10, text(words.goal()))
                .setParameter(11, note)
                .setParameter(12, text(formId))
                .setParameter(13, Timestamp.from(item.changedAt()))
                .executeUpdate();
    }

    /** Whether this form has made a version already. */
    boolean isSent(PlanItem item, UUID formId) {
        Object count = entities.createNativeQuery(SENT)
                .setParameter(1, item.organisationId())
                .setParameter(2, item.id())
                .setParameter(3, formId)
                .getSingleResult();
        return ((Number) count).intValue() > 0;
    }

    /** Takes the words out of every version: what was only a jot is gone with the jot. */
    void empty(PlanItem item) {
        entities.createNativeQuery(EMPTY)
                .setParameter(1, item.organisationId())
                .setParameter(2, item.id())
                .executeUpdate();
    }

    /** Every version, the latest first. */
    List<PlanChange> all(PlanItem item) {
        return changes(entities.createNativeQuery(ALL)
                .setParameter(1, item.organisationId())
                .setParameter(2, item.id())
                .getResultList());
    }

    /** This version and those before it, the latest first; nothing where there is no such version. */
    List<PlanChange> upTo(PlanItem item, int version) {
        return upTo(item.organisationId(), item.id(), version);
    }

    List<PlanChange> upTo(UUID organisation, UUID item, int version) {
        List<PlanChange> changes = changes(entities.createNativeQuery(UP_TO)
                .setParameter(1, organisation)
                .setParameter(2, item)
                .setParameter(3, version)
                .getResultList());
        return changes.isEmpty() || changes.get(0).version() != version ? List.of() : changes;
    }

    /** Reviews of a person's things and what they learned, by thing, the oldest first. */
    Map<UUID, List<PlanChange>> notes(Visitor owner) {
        List<?> rows = entities.createNativeQuery(NOTES)
                .setParameter(1, owner.organisation().value())
                .setParameter(2, owner.person().value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(groupingBy(row -> (UUID) row[row.length - 1], mapping(ChangeStore::change, toList())));
    }

    private static List<PlanChange> changes(List<?> rows) {
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    private static PlanChange change(Object[] row) {
        return new PlanChange(
                ((Number) row[0]).intValue(),
                Act.valueOf((String) row[1]),
                ItemState.valueOf((String) row[2]),
                new ItemWords(
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        Optional.ofNullable((Date) row[6])
                                .map(Date::toLocalDate)
                                .orElse(null),
                        (UUID) row[7]),
                (String) row[8],
                ((Timestamp) row[9]).toInstant());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
