package org.waymark.lti.launch;

/** What a platform says a person is in the course launched from. Sub-roles count as the role they belong to. */
public enum LmsRole {
    ADMINISTRATOR,
    CONTENT_DEVELOPER,
    INSTRUCTOR,
    /** Assists teaching; somebody who is said to be both this and an instructor is this. */
    TEACHING_ASSISTANT,
    MENTOR,
    MANAGER,
    OFFICER,
    LEARNER,
    MEMBER
}
