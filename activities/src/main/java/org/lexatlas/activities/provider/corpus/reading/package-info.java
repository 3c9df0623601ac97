/**
 * What sentences say: who may or must do what, under which exception, whether it is in force; and
 * which status the statements of all documents come to. Pure; knows words only through the
 * vocabulary it is given.
 */
@NullMarked
package org.lexatlas.activities.provider.corpus.reading;

import org.jspecify.annotations.NullMarked;
