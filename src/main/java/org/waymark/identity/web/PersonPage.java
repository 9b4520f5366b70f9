package org.waymark.identity.web;

import java.util.List;
import org.waymark.Role;

/**
 * One person and what the reader may do about their roles.
 *
 * @param offered roles that the reader may give, or take back where the person holds them
 * @param isOneself a lead does not take the lead's role from themselves
 * @param mayWithdraw an administrator of the LMS confirms, but takes nothing back
 */
public record PersonPage(StaffLine person, List<Role> offered, boolean isOneself, boolean mayWithdraw) {
    public boolean mayGive(Role role) {
        return !person.holds(role);
    }

    public boolean mayTakeBack(Role role) {
        return mayWithdraw && person.holds(role) && !(isOneself && role == Role.LEAD);
    }
}
