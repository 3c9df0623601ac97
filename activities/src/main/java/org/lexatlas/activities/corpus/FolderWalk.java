package org.lexatlas.activities.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the documents of a folder, however deep, in the order of their paths. Symbolic links are
 * not followed, so that nothing outside the folder is read; names that begin with a dot are
 * skipped; sidecars belong to their documents.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final List<CorpusFile> files = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();

  private FolderWalk(Path root) {
    this.root = root;
  }

  /**
   * Walks the folder.
   *
   * @throws IOException when it is no folder that can be read
   */
  static FolderWalk of(Path folder) throws IOException {
    var walk = new FolderWalk(folder.toRealPath());
    if (!Files.isDirectory(walk.root)) {
      throw new IOException("corpus: " + folder + " is not a folder; name the folder of documents");
    }
    Files.walkFileTree(walk.root, walk);
    walk.files.sort(Comparator.comparing(CorpusFile::name));
    return walk;
  }

  Path root() {
    return root;
  }

  List<CorpusFile> files() {
    return files;
  }

  List<FileProblem> problems() {
    return problems;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    var file = new FolderFile(root, path);
    if (attributes.isSymbolicLink()) {
      problems.add(
          new FileProblem(file.name(), "a symbolic link, not followed; put the file itself here"));
    } else if (attributes.isRegularFile() && !hidden(path) && !sidecar(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException cause) {
    problems.add(
        new FileProblem(
            new FolderFile(root, path).name(),
            "cannot be opened: " + cause.getClass().getSimpleName() + "; check its permissions"));
    return FileVisitResult.CONTINUE;
  }

  private boolean sidecar(FolderFile file) {
    if (!file.extension().equals("yaml")) {
      return false;
    }
    String path = file.path().toString();
    Path owner = Path.of(path.substring(0, path.length() - ".yaml".length()));
    if (!Files.isRegularFile(owner, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(
          new FileProblem(
              file.name(),
              "a sidecar without its document; name it <file name>.yaml after a file beside it"));
    }
    return true;
  }

  private boolean hidden(Path path) {
    Path name = path.getFileName();
    return !path.equals(root) && name != null && name.toString().startsWith(".");
  }
}
