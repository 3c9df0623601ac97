package org.lexatlas.standalone.temporal;

import org.jspecify.annotations.Nullable;

/**
 * What the caller said about Temporal.
 *
 * @param kind the kind by name: also the permission to change the folder's kind
 * @param address {@code host:port} of a server that runs already
 * @param uiUrl the web UI of that server, null when it has none or nobody told
 * @param offline nothing may be downloaded
 */
public record TemporalWish(
    @Nullable TemporalKind kind,
    @Nullable String address,
    @Nullable String uiUrl,
    boolean offline) {

  /** No wish: the folder's kind, or else the best there is. */
  public static final TemporalWish NONE = new TemporalWish(null, null, null, false);
}
