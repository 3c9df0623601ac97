/**
 * The outbox: what changed, in the order in which it became visible. Written by triggers in the
 * transaction that changes something; read by whoever shows it live.
 */
@NullMarked
package org.lexatlas.store.event;

import org.jspecify.annotations.NullMarked;
