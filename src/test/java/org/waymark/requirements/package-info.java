/**
 * Which requirement is proven by which test. {@link org.waymark.requirements.MeetsListener} notes the ids of tests that
 * ran and passed, unit and integration alike; {@link org.waymark.requirements.RequirementsReport} joins them with
 * {@code src/docs/requirements.csv} after the last test, writes {@code target/requirements.html} and fails the build when
 * a covered id lost its last test. Never part of what is shipped.
 */
package org.waymark.requirements;
