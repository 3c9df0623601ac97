/**
 * PostgreSQL: the record of everything a person reads. Final classes over JDBI, SQL in text blocks;
 * no Spring, no Temporal, no provider code.
 */
@NullMarked
package org.lexatlas.store;

import org.jspecify.annotations.NullMarked;
