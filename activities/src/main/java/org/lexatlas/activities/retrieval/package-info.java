/**
 * Finding the passages of the corpus that speak about a question. Cuts texts into sentences and
 * passages that can be located to the character, and ranks them; knows nothing of what they mean.
 */
@NullMarked
package org.lexatlas.activities.retrieval;

import org.jspecify.annotations.NullMarked;
