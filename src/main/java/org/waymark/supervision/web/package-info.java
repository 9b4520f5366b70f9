/** Pages of supervision. May call the doors of supervision, and {@code web}. */
package org.waymark.supervision.web;
