@NullMarked
package org.lexatlas.activities.provider.corpus.examples;

import org.jspecify.annotations.NullMarked;
