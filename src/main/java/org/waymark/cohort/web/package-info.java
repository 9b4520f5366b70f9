/** Pages and forms of the room: the clock of a session, and the plan for whoever leads it. Calls the doors, decides nothing. */
package org.waymark.cohort.web;
