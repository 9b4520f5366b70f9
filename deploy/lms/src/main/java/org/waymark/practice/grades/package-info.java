/**
 * Grades: line items, scores and results as Moodle's gradebook services keep them, and the gradebook that is left. Reads
 * courses and people from the {@code Campus} and stands behind the gate of {@code tools}.
 */
package org.waymark.practice.grades;
