/** What every room may use: typed ids, roles, the visitor, refusals and the application itself. Ten types at most. */
package org.waymark;
