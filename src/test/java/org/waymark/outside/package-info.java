/**
 * Waymark seen from outside: the runnable file as a process, a real PostgreSQL, the practice LMS on another site, and a
 * browser. Nothing here knows a class of the product; what these tests know is what people, an LMS and an operator see.
 * {@link org.waymark.outside.Stage} is built once for all of them; a test that breaks things builds its own.
 */
package org.waymark.outside;
