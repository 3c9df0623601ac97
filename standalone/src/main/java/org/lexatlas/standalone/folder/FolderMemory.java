package org.lexatlas.standalone.folder;

import org.jspecify.annotations.Nullable;

/**
 * What a data folder remembers between instances.
 *
 * @param temporalKind where its workflows live; null before the first start
 * @param temporalAddress the server it was given, null unless the kind is {@code address}
 * @param temporalServer the Temporal server that the last instance started, null when it stopped it
 */
public record FolderMemory(
    @Nullable String temporalKind,
    @Nullable String temporalAddress,
    @Nullable ServerProcess temporalServer) {

  public static final FolderMemory EMPTY = new FolderMemory(null, null, null);

  public FolderMemory withTemporal(String kind, @Nullable String address) {
    return new FolderMemory(kind, address, temporalServer);
  }

  public FolderMemory withTemporalServer(@Nullable ServerProcess server) {
    return new FolderMemory(temporalKind, temporalAddress, server);
  }
}
