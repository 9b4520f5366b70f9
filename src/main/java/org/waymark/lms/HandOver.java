package org.waymark.lms;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.lti.launch.StorageMessage;

/**
 * A parked launch as it is offered to whoever may go on with it.
 *
 * @param code       one-time; goes into the body of a form and nowhere else
 * @param personName whom to ask for, if the LMS says
 * @param courseTitle which course they came from, if the LMS says
 * @param question   what a page asks the storage of the LMS before it asks the person, if the LMS has one
 * @param framers    origins that may frame the page which offers it
 */
public record HandOver(
        UUID platform,
        String code,
        Optional<String> personName,
        Optional<String> courseTitle,
        Optional<StorageMessage> question,
        Set<String> framers) {

    /** Leaves the code and the name out. */
    @Override
    public String toString() {
        return "HandOver[]";
    }
}
