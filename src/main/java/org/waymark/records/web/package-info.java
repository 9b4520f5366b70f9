/** Pages of the room {@code records}. */
package org.waymark.records.web;
