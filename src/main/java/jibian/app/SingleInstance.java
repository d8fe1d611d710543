package jibian.app;

import module java.base;

/// Sees to it that one program at a time works in a data folder: the first holds a lock, a second hands its arguments
/// over and ends. The way between them is a port of this computer that only answers to who can read the folder. Here
/// and not with the store, for it is about windows and arguments.
public final class SingleInstance implements AutoCloseable {
  private static final String LOCK = "jibian.lock";
  private static final String DOOR = "jibian.door";
  private static final String DONE = "done";

  /// How long one waits for the other to answer, in milliseconds.
  private static final int PATIENCE = 4_000;

  /// How long the first waits for its window, so that its answer comes in time.
  static final int WINDOW_PATIENCE = 3_000;

  private static final int PAUSE = 100;

  /// How long the first looks whether a caller has gone, in milliseconds.
  private static final int GLANCE = 20;

  private static final int MOST_ARGUMENTS = 1_000;

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;
  private final ServerSocket door;
  private final String word = word();

  private SingleInstance(Path folder, FileChannel channel, FileLock lock) throws IOException {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /// How a start ends.
  public sealed interface Start {
    /// The program is the first: go on, and close this at the end.
    record First(SingleInstance instance) implements Start {}

    /// Another has the arguments and comes to the front: end.
    record HandedOver() implements Start {}

    /// Another has the folder and does not answer.
    record Silent() implements Start {}
  }

  /// Takes the folder or hands the arguments over.
  ///
  /// @param folder the data folder, which exists
  /// @param arguments what this start was called with, such as a file to open, absolute
  /// @param comeForward gets the arguments of later starts, on a thread of its own, and says whether a window answers
  /// @throws IOException if the folder cannot be written to
  public static Start start(
      Path folder, List<String> arguments, Predicate<List<String>> comeForward) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = lock(channel);
    if (lock == null) {
      channel.close();
      return handOver(folder, arguments) ? new Start.HandedOver() : new Start.Silent();
    }
    SingleInstance first = new SingleInstance(folder, channel, lock);
    first.open(comeForward);
    return new Start.First(first);
  }

  /// Whether a start would not meet silence now: nobody has the folder, or who has it answers.
  static boolean isAnswered(Path folder) {
    try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      return lock != null || said(folder, List.of());
    } catch (IOException e) {
      return false;
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String word() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void open(Predicate<List<String>> comeForward) throws IOException {
    Path draft = folder.resolve(DOOR + ".part");
    Files.writeString(draft, door.getLocalPort() + "\n" + word + "\n");
    Files.move(draft, folder.resolve(DOOR), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Thread.ofPlatform().daemon().name("later starts").start(() -> answer(comeForward));
  }

  private void answer(Predicate<List<String>> comeForward) {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        caller.setSoTimeout(PATIENCE);
        BufferedReader said = reader(caller);
        if (!word.equals(said.readLine())) {
          continue;
        }
        List<String> arguments = arguments(said);
        if (waits(caller) && comeForward.test(arguments)) {
          caller.getOutputStream().write((DONE + "\n").getBytes(StandardCharsets.UTF_8));
        }
      } catch (IOException | IllegalArgumentException e) {
        // A caller that broke off, or the end of this program.
      }
    }
  }

  /// Whether a caller is still there: one that gave up while this program stood still has told its clerk so. What it
  /// wanted is not done behind the clerk's back.
  private static boolean waits(Socket caller) throws IOException {
    caller.setSoTimeout(GLANCE);
    try {
      return caller.getInputStream().read() >= 0;
    } catch (SocketTimeoutException e) {
      return true;
    }
  }

  private static List<String> arguments(BufferedReader said) throws IOException {
    int count = Integer.parseInt(String.valueOf(said.readLine()));
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < Math.min(count, MOST_ARGUMENTS); i++) {
      arguments.add(unescaped(String.valueOf(said.readLine())));
    }
    return arguments;
  }

  /// The first may still be on its way: then its door is not there yet, or still that of one that was killed.
  private static boolean handOver(Path folder, List<String> arguments) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (!said(folder, arguments)) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
    }
    return true;
  }

  private static boolean said(Path folder, List<String> arguments) {
    try (Socket socket = new Socket()) {
      List<String> where = Files.readAllLines(folder.resolve(DOOR));
      InetAddress here = InetAddress.getLoopbackAddress();
      socket.connect(new InetSocketAddress(here, Integer.parseInt(where.getFirst())), PATIENCE);
      socket.setSoTimeout(PATIENCE);
      StringBuilder said = new StringBuilder(where.get(1)).append('\n');
      said.append(arguments.size()).append('\n');
      arguments.forEach(argument -> said.append(escaped(argument)).append('\n'));
      socket.getOutputStream().write(said.toString().getBytes(StandardCharsets.UTF_8));
      return DONE.equals(reader(socket).readLine());
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /// A name may hold line breaks, on Linux.
  private static String escaped(String argument) {
    return argument.replace("%", "%25").replace("\n", "%0a").replace("\r", "%0d");
  }

  private static String unescaped(String line) {
    return line.replace("%0a", "\n").replace("%0d", "\r").replace("%25", "%");
  }

  /// Gives the folder free.
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(folder.resolve(DOOR));
    door.close();
    lock.release();
    channel.close();
  }
}
