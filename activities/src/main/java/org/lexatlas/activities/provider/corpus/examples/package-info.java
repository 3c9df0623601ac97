/**
 * Example sentences as data, and what is learned from them: how likely a sentence is to tell a
 * status. Knows no documents.
 */
@NullMarked
package org.lexatlas.activities.provider.corpus.examples;

import org.jspecify.annotations.NullMarked;
