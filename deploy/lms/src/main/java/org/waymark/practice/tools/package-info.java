/**
 * The tools this LMS knows, and how they prove who they are: registration by one address, the check of what they sign
 * against their published keys, and access tokens. It asks the {@code Campus} for time and quirks, and nothing else of
 * the LMS.
 */
package org.waymark.practice.tools;
