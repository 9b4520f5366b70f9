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
 * A person of one organisation. Made at their first launch; the LMS may give a name or not; a name typed here stands
 * above the one from the LMS. Stays when they leave: what they signed or wrote must keep its author.
 */
@Entity
class Person {
    static final int NAME_LENGTH_MAX = 200;

    /** Control characters, halves of characters, and marks that turn the direction of what stands after them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String name;

    @Column(name = "name_is_own")
    private boolean nameIsOwn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Person() {}

    Person(OrganisationId organisation, PersonId id, String name, Instant createdAt) {
        this.id = id.value();
        this.organisationId = organisation.value();
        this.name = shortened(name);
        this.createdAt = createdAt;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    /** The name as the LMS sends it today; a name of the person's own stays. */
    void nameFromPlatform(String given) {
        if (!nameIsOwn && !plain(given).isEmpty()) {
            this.name = shortened(given);
        }
    }

    /** The person says what they want to be called. */
    void nameOneself(String given) {
        this.name = shortened(given);
        this.nameIsOwn = true;
    }

    /** A name as it is shown: without what nobody can see and everybody would read wrongly. */
    static String plain(String given) {
        return UNSEEN.matcher(given).replaceAll("").strip();
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
