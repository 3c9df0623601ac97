package org.lexatlas.activities.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** A file of a folder on disk. */
record FolderFile(Path root, Path path) implements CorpusFile {

  @Override
  public String location() {
    return path.toString();
  }

  @Override
  public String name() {
    return root.relativize(path).toString().replace('\\', '/');
  }

  @Override
  public long size() throws IOException {
    return Files.size(path);
  }

  @Override
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(path);
  }

  @Override
  public Optional<byte[]> sidecar() throws IOException {
    Path sidecar = sidecarOf(path);
    return Files.isRegularFile(sidecar, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(sidecar))
        : Optional.empty();
  }

  @Override
  public boolean sample() {
    return false;
  }

  static Path sidecarOf(Path path) {
    return path.resolveSibling(path.getFileName() + ".yaml");
  }
}
