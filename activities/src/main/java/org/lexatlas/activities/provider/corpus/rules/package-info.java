/**
 * Evidence rules as data: what words mean in each language, and what a topic concludes from them.
 * Reads and checks the files of {@code evidence-rules/}; reads no documents.
 */
@NullMarked
package org.lexatlas.activities.provider.corpus.rules;

import org.jspecify.annotations.NullMarked;
