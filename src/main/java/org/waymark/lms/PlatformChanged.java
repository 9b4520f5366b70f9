package org.waymark.lms;

/** Fired in a transaction that changes who may come in from where: this node reads its list anew once it has lasted. */
record PlatformChanged() {}
