package jibian.office;

import module java.base;

/// Files that appear together and whole, or not at all.
///
/// Each is written to a temporary file beside its place and forced to the disk; [#publish()] moves them all into place,
/// when all are complete. Whatever fails before that has ended, the end of the program by Ctrl+C included, leaves every
/// old file as it was, takes the temporary files away, and the folders made for them too. Only a power cut or a killed
/// process can leave a temporary file (`.jibian-….tmp`), and never a damaged file in place of a good one; the next that
/// writes into the same folder takes it away.
public final class AtomicFiles implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final List<FileReplacement> files = new ArrayList<>();
  private final Set<Path> swept = new HashSet<>();
  private final Deque<Path> madeFolders = new ArrayDeque<>();
  private final Thread atExit = new Thread(this::discard, "discard new files");
  private boolean closed;

  public AtomicFiles() {
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /// What a file will hold.
  @FunctionalInterface
  public interface Content {
    /// Writes all of it; whether the stream is closed does not matter.
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes one file, which appears whole or not at all.
  ///
  /// @throws NotWrittenException if the disk or the old file stands in the way
  /// @throws IOException what the content throws
  public static void write(Path target, Content content) throws IOException {
    try (AtomicFiles files = new AtomicFiles()) {
      files.add(target, content);
      files.publish();
    }
  }

  /// Makes sure that what is at a path, if anything, can be replaced; to be asked before long work is done in vain.
  ///
  /// @throws NotWrittenException if it cannot
  public static void requireFree(Path target) throws NotWrittenException {
    WriteObstacle.check(target);
  }

  /// Writes beside a path what will be there.
  ///
  /// @throws NotWrittenException if the disk, the folder or the old file stands in the way
  /// @throws IOException what the content throws
  public void add(Path target, Content content) throws IOException {
    requireFree(target);
    FileReplacement file = create(target);
    boolean whole = false;
    try {
      fill(file, content);
      whole = true;
    } finally {
      if (!whole) {
        drop(file);
      }
    }
  }

  /// Moves all files into place.
  ///
  /// @return where they are, in the order they were added
  /// @throws NotWrittenException if one cannot be moved; those that were moved go back
  public synchronized List<Path> publish() throws NotWrittenException {
    requireOpen();
    for (FileReplacement file : files) {
      WriteObstacle.check(file.target());
    }
    try {
      for (FileReplacement file : files) {
        file.prepare();
      }
      for (FileReplacement file : files) {
        file.move();
      }
    } catch (NotWrittenException e) {
      files.forEach(FileReplacement::undo);
      throw e;
    }
    files.forEach(FileReplacement::settle);
    List<Path> targets = files.stream().map(FileReplacement::target).toList();
    files.clear();
    madeFolders.clear();
    return targets;
  }

  /// Takes away what was not published.
  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program is ending; the hook finds nothing left to do.
    }
  }

  private synchronized void discard() {
    closed = true;
    files.forEach(FileReplacement::discard);
    files.clear();
    madeFolders.forEach(FileReplacement::delete);
    madeFolders.clear();
  }

  private static void fill(FileReplacement file, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(file.temporary(), StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(new Disk(channel, file.target()), BUFFER)) {
      content.writeTo(out);
      out.flush();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
  }

  private synchronized FileReplacement create(Path target) throws NotWrittenException {
    requireOpen();
    try {
      Path folder = target.toAbsolutePath().getParent();
      makeFolder(folder);
      if (swept.add(folder)) {
        TemporaryNames.sweep(folder);
      }
      FileReplacement file = new FileReplacement(target, FileReplacement.createTemporary(folder));
      files.add(file);
      return file;
    } catch (IOException e) {
      throw WriteObstacle.of(target, e);
    }
  }

  private synchronized void drop(FileReplacement file) {
    files.remove(file);
    file.discard();
  }

  private void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      makeFolder(folder.getParent());
    }
    Files.createDirectory(folder);
    madeFolders.push(folder);
  }

  /// Tells what the disk refuses from what the content throws.
  private static final class Disk extends OutputStream {
    private final FileChannel channel;
    private final Path target;

    Disk(FileChannel channel, Path target) {
      this.channel = channel;
      this.target = target;
    }

    @Override
    public void write(int b) throws NotWrittenException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws NotWrittenException {
      try {
        ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      } catch (IOException e) {
        throw WriteObstacle.of(target, e);
      }
    }

    @Override
    public void flush() throws NotWrittenException {
      // Forced once, by close.
    }

    @Override
    public void close() throws NotWrittenException {
      try {
        channel.force(true);
      } catch (IOException e) {
        throw WriteObstacle.of(target, e);
      }
    }
  }
}
