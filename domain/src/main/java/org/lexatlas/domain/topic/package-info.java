/** Questions asked of every jurisdiction, each with its ordered, versioned status vocabulary. */
@NullMarked
package org.lexatlas.domain.topic;

import org.jspecify.annotations.NullMarked;
