package org.waymark.programme;

/**
 * Where a content file comes from; every file says it.
 *
 * @param id name of the file's contents, unchanged over its versions
 * @param version the editor's own counting, such as {@code 1.0}
 * @param source the publication that the facts come from
 * @param licence whose the facts are and whose the sentences
 */
public record Origin(String id, String version, String source, String licence) {}
