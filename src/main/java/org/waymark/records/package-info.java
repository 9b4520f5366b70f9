/**
 * What must be provable later: the audit line of every write that matters, exact text that people sign and seal,
 * and the chain of what was done with it.
 *
 * <p>May call identity. Must never keep text that a person wrote in an audit line, nor change or remove one.
 */
package org.waymark.records;
