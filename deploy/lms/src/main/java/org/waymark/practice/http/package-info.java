/**
 * HTTP for the practice LMS: the server on the loopback address, its requests and answers, its pages and its outages. It
 * knows nothing of courses or of LTI.
 */
package org.waymark.practice.http;
