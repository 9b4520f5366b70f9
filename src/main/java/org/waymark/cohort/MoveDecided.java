package org.waymark.cohort;

import java.util.UUID;
import org.waymark.OrganisationId;

/**
 * A lead has decided that a group goes on in a copied course. Fired in that transaction before the courses of the two
 * groups are exchanged: whoever keeps rows of courses by group gives each group the other's, and so locks them before this
 * room locks the groups, in the order of everybody else. Whatever fails there undoes the decision.
 *
 * @param group that goes on in the course which {@code other} had
 * @param other that has the former course of {@code group} from now on
 */
public record MoveDecided(OrganisationId organisation, UUID group, UUID other) {}
