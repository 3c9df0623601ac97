/**
 * The command line: one class per command. Everything but {@code up} is a client of an instance's
 * API and starts no Spring.
 */
@NullMarked
package org.lexatlas.standalone.cli;

import org.jspecify.annotations.NullMarked;
