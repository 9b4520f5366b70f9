package org.waymark.identity;

/**
 * One picture of an organisation.
 *
 * @param type  {@code image/png} or {@code image/jpeg}
 * @param bytes the file as it was laid in the folder
 * @param wide  pixels
 * @param high  pixels
 */
public record Logo(String type, byte[] bytes, int wide, int high) {}
