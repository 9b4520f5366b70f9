package org.waymark;

/** What a person may be inside Waymark. The LMS role of a launch is only where this starts; see {@code lms.Arrivals}. */
public enum Role {
    /** A practice supervisor on the programme: sees what is their own. */
    SUPERVISOR,
    /** Arrived as staff of a course and not yet confirmed: sees nobody's data. */
    STAFF,
    /** Supports supervisors through the year; reads what they share. */
    MENTOR,
    /** Line manager or supervisor of supervisors. */
    MANAGER,
    /** Learning lead: follows a cohort in counts, gives out the roles. */
    LEAD,
    /** Administrator of the LMS, for as long as one visit lasts; confirms leads. */
    ADMINISTRATOR
}
