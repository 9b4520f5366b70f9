/** Pages of appraisal. May call the doors of appraisal, and {@code web}. */
package org.waymark.appraisal.web;
