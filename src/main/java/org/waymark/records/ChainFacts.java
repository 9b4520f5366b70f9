package org.waymark.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What the rows of papers and signatures say was done, each of which one entry of a chain must say too. */
final class ChainFacts {
    private static final String VOIDED = "records.voided";
    private static final Set<String> TOLD =
            Set.of("records.presented", "records.signed", "records.sealed", VOIDED, ChainWalk.DISPOSED);
    private static final String QUERY = """
            select kind, thing_id, 'records.presented' as action, presented_by as actor,
                   'paper=' || id || ' hash=' || hash as detail
              from record_paper where organisation_id = ?
            union all
            select kind, thing_id, case state when 'VOID' then 'records.voided' else 'records.sealed' end, null,
                   'paper=' || id || ' hash=' || hash
              from record_paper where organisation_id = ? and state <> 'OPEN'
            union all
            select p.kind, p.thing_id, 'records.signed', s.person_id, 'paper=' || p.id || ' hash=' || s.hash
              from record_signature s
              join record_paper p on p.organisation_id = s.organisation_id and p.id = s.paper_id
             where s.organisation_id = ?
            union all
            select kind, thing_id, 'records.disposed', ended_by,
                   'disposal=' || id || ' hash=' || encode(sha256(convert_to(certificate, 'UTF8')), 'hex')
              from disposal where organisation_id = ? and state = 'DISPOSED'
            """;
    private static final int PARAMETERS = 4;

    private final Map<ChainThing, List<Fact>> untold = new HashMap<>();

    private record Fact(String action, UUID actor, String detail) {
        /** Who made a paper void, its row does not say. */
        boolean isToldBy(ChainRow row) {
            return action.equals(row.link().action())
                    && (action.equals(VOIDED)
                            || Objects.equals(actor, row.link().actor()))
                    && row.isAbout(detail);
        }
    }

    static ChainFacts read(Connection connection, UUID organisation) throws SQLException {
        ChainFacts facts = new ChainFacts();
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            for (int i = 1; i <= PARAMETERS; i++) {
                statement.setObject(i, organisation);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    facts.untold
                            .computeIfAbsent(
                                    new ChainThing(row.getString("kind"), row.getObject("thing_id", UUID.class)),
                                    thing -> new ArrayList<>())
                            .add(new Fact(
                                    row.getString("action"),
                                    row.getObject("actor", UUID.class),
                                    row.getString("detail")));
                }
            }
        }
        return facts;
    }

    /** Whether the rows say what this entry says; where the salt is gone, nobody can tell. */
    boolean confirm(ChainRow row) {
        if (!TOLD.contains(row.link().action()) || row.salt() == null) {
            return true;
        }
        List<Fact> facts = untold.getOrDefault(row.thing(), List.of());
        return facts.stream()
                .filter(fact -> fact.isToldBy(row))
                .findFirst()
                .map(facts::remove)
                .orElse(false);
    }

    /** What no entry says, a sentence for each record that is not among these. */
    List<String> untold(Set<ChainThing> named) {
        return untold.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty() && !named.contains(each.getKey()))
                .map(each -> each.getKey() + ": no entry says "
                        + each.getValue().get(0).action() + " of "
                        + each.getValue().get(0).detail())
                .sorted()
                .toList();
    }
}
