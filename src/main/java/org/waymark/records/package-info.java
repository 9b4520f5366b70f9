/**
 * What must be provable later: the audit line of every write that matters (and, as the rooms of records arrive, sealing,
 * signatures and retention).
 *
 * <p>May call identity. Must never keep text that a person wrote in an audit line, nor change or remove one.
 */
package org.waymark.records;
