package org.waymark.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waymark.OrganisationId;
import org.waymark.PersonId;

/**
 * A person of one organisation. Made at their first launch; the LMS may give a name or not; only where it gives none is
 * one typed here. Somebody who does not use the LMS is brought in by a lead, by name. Stays when they leave: what they signed or wrote must keep its author.
 */
@Entity
class Person {
    static final int NAME_LENGTH_MAX = 200;

    /** Control characters, halves of characters, and marks and letters that nobody sees: two names must not look alike. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Cf}\\u034F\\u115F\\u1160"
            + "\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFFA0&&[^\\u200C\\u200D]]");

    /** Choosing between shapes is for signs and for Chinese letters; elsewhere it shows nothing. */
    private static final Pattern SHAPES =
            Pattern.compile("(?<![\\p{So}\\p{Sk}\\p{IsHan}\\p{Cs}])[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    /** A lookbehind sees the second half of what needs two units; that counts as joined. */
    private static final String JOINED =
            "[\\uFE0F[\\p{L}\\p{M}\\p{So}\\p{Sk}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsInherited}]]]";

    /** What joins and parts letters, where it does neither; Persian, Indian scripts and emoji need it. */
    private static final Pattern JOINERS =
            Pattern.compile("(?<![\\p{Cs}" + JOINED + "])[\\u200C\\u200D]|[\\u200C\\u200D](?!" + JOINED + ")");

    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String name;

    @Column(name = "name_is_own")
    private boolean nameIsOwn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version
    private int version;

    protected Person() {}

    Person(OrganisationId organisation, PersonId id, String name, Instant createdAt) {
        this.id = id.value();
        this.organisationId = organisation.value();
        this.name = shortened(name);
        this.createdAt = createdAt;
    }

    /** Somebody without an account of the LMS, brought in by a lead. */
    static Person broughtIn(OrganisationId organisation, PersonId id, String name, PersonId lead, Instant at) {
        Person person = new Person(organisation, id, name, at);
        person.addedBy = lead.value();
        person.addedAt = at;
        return person;
    }

    /** Whether a lead brought them in by name. */
    boolean isGuest() {
        return addedBy != null;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    /** The name as the LMS sends it today; a name of the person's own gives way. */
    void nameFromPlatform(String given) {
        if (!plain(given).isEmpty()) {
            this.name = shortened(given);
            this.nameIsOwn = false;
        }
    }

    /** Whether the LMS sends no name. */
    boolean mayNameOneself() {
        return !isGuest() && (nameIsOwn || name.isEmpty());
    }

    /** The person says what they want to be called. */
    void nameOneself(String given) {
        this.name = shortened(given);
        this.nameIsOwn = true;
    }

    /** A name as it is shown: without what nobody can see and everybody would read wrongly. */
    static String plain(String given) {
        String shapes = SHAPES.matcher(UNSEEN.matcher(given).replaceAll("")).replaceAll("");
        String plain = JOINERS.matcher(shapes).replaceAll("").strip();
        return SEEN.matcher(plain).find() ? plain : "";
    }

    /** A name as it is kept: nothing unseen in it, 200 characters at most. */
    static String shortened(String given) {
        String plain = plain(given);
        return plain.codePointCount(0, plain.length()) <= NAME_LENGTH_MAX
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, NAME_LENGTH_MAX));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && id.equals(person.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
