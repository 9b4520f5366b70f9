package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.PersonId;
import org.waymark.Refusal;
import org.waymark.Refusal.Reason;
import org.waymark.Role;
import org.waymark.Visitor;

/**
 * Whom a person can name here: those they share a group or a relationship with. Nobody but a lead looks through the whole
 * organisation.
 */
@ApplicationScoped
public class Acquaintances {
    /** More than this many are not read by anybody who looks for one. */
    static final int FOUND_MOST = 20;

    /** Among whom a whole name is looked for. */
    private static final int NAMED_MOST = 200;

    @Inject
    private NameStore names;

    @Inject
    private PersonStore persons;

    @Inject
    private RelationshipStore relationships;

    @Inject
    @Any
    private Instance<Circle> circles;

    @Inject
    private Tenant tenant;

    /**
     * Those around the visitor whose name holds these letters, without the visitor.
     *
     * @param typed at least three letters; refuses INVALID otherwise
     */
    @Transactional
    public FoundPeople find(Visitor visitor, String typed) {
        SearchedName name = enough(typed);
        return shortened(names.among(tenant.required(), around(visitor), name, FOUND_MOST + 1));
    }

    /** This person, if the visitor could find them; never themselves. */
    @Transactional
    public Optional<PersonSummary> one(Visitor visitor, PersonId person) {
        return around(visitor).contains(person)
                ? persons.byIds(tenant.required(), List.of(person)).stream().findFirst()
                : Optional.empty();
    }

    /**
     * Anybody of the organisation, for a lead who says who supports whom. Anyone else is told NOT_FOUND.
     *
     * @param typed at least three letters; refuses INVALID otherwise
     */
    @Transactional
    public FoundPeople findAnybody(Visitor by, String typed) {
        if (!by.is(Role.LEAD)) {
            throw new Refusal(Reason.NOT_FOUND, "identity.refusal.staff-list");
        }
        return shortened(names.anybody(tenant.required(), enough(typed), FOUND_MOST + 1));
    }

    /**
     * Those of the organisation who have exactly this name, without the visitor: for what is told to somebody whom one knows
     * by name and works under, and not with. Capitals, accents and blanks make no difference.
     *
     * @param typed a whole name; refuses INVALID below three letters
     */
    @Transactional
    public List<PersonSummary> named(Visitor visitor, String typed) {
        SearchedName name = enough(typed);
        return names.anybody(tenant.required(), name, NAMED_MOST).stream()
                .filter(each -> !each.id().equals(visitor.person()))
                .filter(each -> SearchedName.typed(each.name()).letters().equals(name.letters()))
                .toList();
    }

    /** Whether this is enough of a name to look for. */
    public static boolean isEnough(String typed) {
        return SearchedName.typed(typed).isEnough();
    }

    private Set<PersonId> around(Visitor visitor) {
        PersonId oneself = visitor.person();
        Set<PersonId> around = new LinkedHashSet<>();
        relationships.around(tenant.required(), oneself).forEach(each -> around.add(each.besides(oneself)));
        circles.forEach(circle -> around.addAll(circle.around(oneself)));
        around.remove(oneself);
        return around;
    }

    private static SearchedName enough(String typed) {
        SearchedName name = SearchedName.typed(typed);
        if (!name.isEnough()) {
            throw new Refusal(Reason.INVALID, "identity.refusal.letters");
        }
        return name;
    }

    private static FoundPeople shortened(List<PersonSummary> found) {
        return new FoundPeople(found.subList(0, Math.min(found.size(), FOUND_MOST)), found.size() > FOUND_MOST);
    }
}
