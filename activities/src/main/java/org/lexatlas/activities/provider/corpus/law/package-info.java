/**
 * Laws in running text: their names, official numbers and dates, in several languages. Pure; knows
 * nothing of topics.
 */
@NullMarked
package org.lexatlas.activities.provider.corpus.law;

import org.jspecify.annotations.NullMarked;
