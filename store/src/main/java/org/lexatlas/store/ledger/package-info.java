/** What was called and what it cost: the providers' calls, and the workers that are there. */
@NullMarked
package org.lexatlas.store.ledger;

import org.jspecify.annotations.NullMarked;
