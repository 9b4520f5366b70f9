package org.waymark.programme;

/**
 * A file that was read and stands as its schema asks.
 *
 * @param relative path inside the content folder, with forward slashes
 * @param label the file as a message names it
 * @param kind decides the schema
 * @param root what it contains
 */
record ContentFile(String relative, String label, ContentKind kind, ContentNode root) {
    Problem problem(ContentNode where, String reason) {
        return new Problem(label, where.line(), reason);
    }
}
