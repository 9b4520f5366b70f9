package org.waymark.lti.nrps;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tsugi.lti13.LTI13ConstantsUtil;
import org.waymark.lti.Registration;
import org.waymark.lti.Scope;
import org.waymark.lti.ServiceHttp.Call;
import org.waymark.lti.WebAddresses;
import org.waymark.lti.access.Pages;
import org.waymark.lti.access.PlatformServices;
import org.waymark.lti.access.Result;

/** Reads the members of courses. */
public final class Rosters {

    /** The one type asked for: with a second one in the header Moodle answers with an error. */
    private static final String TYPE = LTI13ConstantsUtil.MEDIA_TYPE_MEMBERSHIPS;

    private final Pages pages;
    private final RosterLimits limits;

    public Rosters(PlatformServices services, RosterLimits limits) {
        this.pages = new Pages(services);
        this.limits = limits;
    }

    /**
     * Reads a course from its first member to its last.
     *
     * @param memberships the address from a launch from that course; a site-wide tool's token would open any course, so no
     *     other address is ever built
     * @param role only who has this role (full or short name), or everybody
     * @param consumer given each member as it is read, the same one perhaps twice
     * @return a failure means that the consumer has seen a part only: nobody may be taken for a leaver then
     */
    public Result<RosterRead> read(
            Registration registration, URI memberships, Optional<String> role, Consumer<Member> consumer) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("limit", Integer.toString(limits.pageMembers()));
        role.ifPresent(one -> parameters.put("role", one));
        URI address = memberships;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            address = WebAddresses.with(address, parameter.getKey(), parameter.getValue());
        }
        RosterPage page = new RosterPage(consumer);
        Result<Integer> read = pages.read(
                registration,
                Scope.MEMBERSHIP,
                Call.get(address, TYPE, limits.pageBytesMax()).within(limits.patience()),
                parameters,
                limits.pagesMax(),
                reply -> page.read(reply.body()));
        return read instanceof Result.Success<Integer> success
                ? new Result.Success<>(
                        new RosterRead(page.members(), page.passedOver(), success.value()), success.clockOffset())
                : ((Result.Failure<Integer>) read).as();
    }
}
