/**
 * Campaigns as rows: the state that decides, the slots, the log. Commands are judged and take
 * effect under the campaign's row lock, whichever way they came; slots are closed by their runs.
 */
@NullMarked
package org.lexatlas.store.campaign;

import org.jspecify.annotations.NullMarked;
