package org.waymark.lms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.waymark.Audited;
import org.waymark.OrganisationId;
import org.waymark.RecordRef;
import org.waymark.lti.Secret;
import org.waymark.lti.launch.Course;
import org.waymark.lti.launch.Launch;

/**
 * Who in the LMS is whom here. As long as the LMS says the same as last time, one look is enough; name, role and group
 * are gone through again when it says something else, and once a day.
 */
@ApplicationScoped
class Accounts {
    private static final Duration TOLD_GOOD_FOR = Duration.ofHours(24);

    @Inject
    private AccountStore store;

    @Inject
    private Newcomers newcomers;

    @Inject
    private InstantSource clock;

    @Inject
    private Event<Audited> audit;

    /** The account of this launch, made if there was none; runs in the transaction of {@link Arrivals}. */
    Account launched(OrganisationId organisation, UUID deployment, Launch launch) {
        Account account = current(organisation, deployment, launch);
        store.put(organisation, deployment, launch, account);
        RecordRef person = new RecordRef("person", account.person().value());
        audit.fire(new Audited(organisation, account.person(), "lms.launched", person, ""));
        return account;
    }

    private Account current(OrganisationId organisation, UUID deployment, Launch launch) {
        Instant now = clock.instant();
        String told = told(launch);
        Optional<Account> same = store.find(organisation, deployment, launch.subject())
                .filter(known -> known.toldHash().equals(told)
                        && known.lastLaunchedAt().plus(TOLD_GOOD_FOR).isAfter(now));
        if (same.isPresent()) {
            return same.get().launchedAgain(now);
        }
        store.lock(deployment, launch.subject());
        Optional<Account> known = store.find(organisation, deployment, launch.subject());
        return newcomers.settle(launch, deployment, known.map(Account::person)).told(told, now);
    }

    /** Says whether the LMS tells the same as last time, without keeping what it told. */
    private static String told(Launch launch) {
        return Secret.hash(String.join(
                "\n",
                launch.person().displayName().orElse(""),
                StartingRole.of(launch.roles()).map(Enum::name).orElse(""),
                launch.course().map(Course::id).orElse(""),
                launch.course().flatMap(Course::title).orElse("")));
    }
}
