package org.lexatlas.standalone.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.lexatlas.store.Json;

/**
 * Where one instance keeps everything: databases, logs, what it remembers of its servers. Reading
 * needs no lock; whoever starts servers takes {@link #lock} first.
 *
 * @param path absolute and normalised
 */
public record DataFolder(Path path) {

  public static DataFolder at(Path path) {
    return new DataFolder(path.toAbsolutePath().normalize());
  }

  /** PostgreSQL's own folder. */
  public Path postgres() {
    return path.resolve("postgres").resolve("data");
  }

  /** The SQLite file of the Temporal executable. */
  public Path temporalDatabase() {
    return path.resolve("temporal").resolve("temporal.db");
  }

  /** A place for a {@code temporal} executable that only this folder uses. */
  public Path executables() {
    return path.resolve("bin");
  }

  public Path logs() {
    return path.resolve("logs");
  }

  /**
   * Takes the folder for this process, creating it when it is missing.
   *
   * @throws FolderInUse when another process holds it
   */
  public FolderLock lock() {
    create();
    return FolderLock.take(path.resolve("lock"), this);
  }

  /** Whether some process holds the folder at this moment. */
  public boolean locked() {
    return Files.exists(path.resolve("lock")) && FolderLock.heldElsewhere(path.resolve("lock"));
  }

  /** The instance that runs on this folder; empty when its process is gone or still starting. */
  public Optional<RunningInstance> instance() {
    return read("instance.json", RunningInstance.class).filter(RunningInstance::isAlive);
  }

  /** Publishes that an instance is up; readers see the whole record or none. */
  public void publish(RunningInstance instance) {
    write("instance.json", instance);
  }

  /** Withdraws what {@link #publish} wrote. */
  public void withdraw() {
    try {
      Files.deleteIfExists(path.resolve("instance.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What earlier instances left to know. */
  public FolderMemory memory() {
    return read("folder.json", FolderMemory.class).orElse(FolderMemory.EMPTY);
  }

  public void remember(FolderMemory memory) {
    write("folder.json", memory);
  }

  private <T> Optional<T> read(String name, Class<T> type) {
    var file = path.resolve(name);
    try {
      return Files.exists(file)
          ? Optional.of(Json.MAPPER.readValue(Files.readString(file), type))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void write(String name, Object value) {
    create();
    try {
      var draft = path.resolve(name + ".new");
      Files.writeString(draft, Json.of(value).text() + "\n");
      Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path.resolve(name), e);
    }
  }

  private void create() {
    try {
      if (Files.isDirectory(path)) {
        return;
      }
      boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
      if (posix) { // databases and logs are nobody else's business
        var owner = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(path, PosixFilePermissions.asFileAttribute(owner));
      } else {
        Files.createDirectories(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create the data folder " + path, e);
    }
  }
}
