package org.waymark;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The person behind a request, as the launch of this visit made them known.
 *
 * @param seat       public handle of the visit, six or more letters and digits; part of every address of the visit
 * @param name       the name to show; self-entered where the LMS sends none, empty when not known yet
 * @param roles      roles in the organisation, and ADMINISTRATOR when this launch said so
 * @param launchedAt when the LMS vouched for them; signing asks for a recent one
 * @param expiresAt  when the visit ends unless used before, absolute end included
 * @param framers    origins that may frame the pages of this visit
 * @param returnTo   address of the course in the LMS, checked to be the platform's own
 * @param courseId   the group that belongs to the course of this launch
 * @param courseTitle title of that course, empty when the LMS sent none
 * @param formKey    secret of the visit that form tokens are made from; never shown
 * @param pass       the one thing that a guest came for; empty for whoever came by a launch
 */
public record Visitor(
        OrganisationId organisation,
        PersonId person,
        String seat,
        String name,
        Set<Role> roles,
        Instant launchedAt,
        Instant expiresAt,
        Set<String> framers,
        Optional<URI> returnTo,
        Optional<java.util.UUID> courseId,
        String courseTitle,
        String formKey,
        Optional<GuestPass> pass) {

    /** An open page warns this long before its visit ends; WCAG 2.2.1 asks for 20 seconds, people for more. */
    public static final Duration WARNED_BEFORE = Duration.ofMinutes(20);

    /**
     * What somebody may see who came by a link of one thing and not by a launch.
     *
     * @param thing the one thing
     * @param path  where its page is, without the prefix of the visit; pages below it are part of it
     */
    public record GuestPass(RecordRef thing, String path) {
        /** Whether a page is the one thing or below it. */
        public boolean covers(String page) {
            return page.equals(path) || page.startsWith(path + "/");
        }
    }

    /** A signature follows a launch by this long at most. */
    public static final Duration SIGNS_WITHIN = Duration.ofMinutes(15);

    /** A guest cannot launch again, and reads the whole thing first; see decision 0180. */
    public static final Duration GUEST_SIGNS_WITHIN = Duration.ofHours(2);

    /** Somebody who came by a launch. */
    public Visitor(
            OrganisationId organisation,
            PersonId person,
            String seat,
            String name,
            Set<Role> roles,
            Instant launchedAt,
            Instant expiresAt,
            Set<String> framers,
            Optional<URI> returnTo,
            Optional<java.util.UUID> courseId,
            String courseTitle,
            String formKey) {
        this(
                organisation,
                person,
                seat,
                name,
                roles,
                launchedAt,
                expiresAt,
                framers,
                returnTo,
                courseId,
                courseTitle,
                formKey,
                Optional.empty());
    }

    /** Until when this visit may sign. */
    public Instant signsUntil() {
        return launchedAt.plus(pass.isPresent() ? GUEST_SIGNS_WITHIN : SIGNS_WITHIN);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
