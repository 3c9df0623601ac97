/** The PostgreSQL of one instance: one that it is given, or one of its own in its data folder. */
@NullMarked
package org.lexatlas.standalone.postgres;

import org.jspecify.annotations.NullMarked;
