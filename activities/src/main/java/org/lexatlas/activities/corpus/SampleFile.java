package org.lexatlas.activities.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A document that came with the program, as a resource below {@code corpus-samples/}. */
record SampleFile(ClassLoader resources, String name) implements CorpusFile {

  static final String PREFIX = "samples:";
  private static final String FOLDER = "corpus-samples/";
  private static final String LISTING = "corpus-samples.list";

  /**
   * The documents that the listing names, one relative path a line; none without a listing.
   * Sidecars may be listed too; they belong to their documents.
   */
  static List<CorpusFile> listed(ClassLoader resources) throws IOException {
    try (var listing = resources.getResourceAsStream(LISTING)) {
      if (listing == null) {
        return List.of();
      }
      var names =
          new String(listing.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      return names.stream()
          .filter(name -> !sidecar(name, names))
          .<CorpusFile>map(line -> new SampleFile(resources, line))
          .toList();
    }
  }

  private static boolean sidecar(String name, List<String> names) {
    return name.endsWith(".yaml")
        && names.contains(name.substring(0, name.length() - ".yaml".length()));
  }

  @Override
  public String location() {
    return PREFIX + name;
  }

  @Override
  public long size() throws IOException {
    return bytes().length;
  }

  @Override
  public byte[] bytes() throws IOException {
    return resource(name)
        .orElseThrow(() -> new FileNotFoundException(LISTING + " names no such file: " + name));
  }

  @Override
  public Optional<byte[]> sidecar() throws IOException {
    return resource(name + ".yaml");
  }

  @Override
  public boolean sample() {
    return true;
  }

  private Optional<byte[]> resource(String path) throws IOException {
    try (var in = resources.getResourceAsStream(FOLDER + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
