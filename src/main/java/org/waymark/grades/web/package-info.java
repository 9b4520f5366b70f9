/** Pages about scores: the queue for administrators of the LMS, numbers for leads, and for everybody what their course is told. */
package org.waymark.grades.web;
