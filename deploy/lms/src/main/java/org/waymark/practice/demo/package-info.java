/**
 * What it takes to run the whole of Waymark on one machine: a real PostgreSQL, the runnable file as a process of its
 * own, and the practice LMS. The demo puts them together; the black-box tests use the same pieces.
 */
package org.waymark.practice.demo;
