package jibian.app;

import module java.base;

/// The cache of loaded classes where the program came without one, for it was packaged on another system: made in the
/// background of a start, in the folder of the data, and used by all starts after. It belongs to one Java and to the
/// jars as they are; what it was made for stands beside it.
///
/// @param java the folder of the Java that the program runs on
/// @param file where the launcher looks for it
/// @param jar the program's
record ClassCache(Path java, Path file, Path jar) {
  /// Names the file, where the program has no cache of its own.
  static final String PROPERTY = "jibian.cache";

  /// By then the clerk has the text before him, and what the window does by itself is done.
  private static final long REST = TimeUnit.MINUTES.toNanos(2);

  private static final int PATIENCE_MINUTES = 10;

  /// Makes it when the program has run for a while, if it is wanted and there is none that fits.
  static void whenAtRest() {
    String wanted = System.getProperty(PROPERTY);
    if (wanted != null) {
      Rest.after(REST, "class cache", () -> of(Path.of(wanted)).makeUnlessThere());
    }
  }

  private static ClassCache of(Path file) throws IOException {
    CodeSource source = ClassCache.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return new ClassCache(Path.of(System.getProperty("java.home")), file, jar);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /// Makes it unless there is one that fits.
  void makeUnlessThere() throws IOException, InterruptedException {
    Path note = file.resolveSibling(file.getFileName() + ".txt");
    String key = key();
    if (Files.exists(file) && Files.exists(note) && Files.readString(note).equals(key)) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(note);
    Path made = file.resolveSibling(file.getFileName() + ".new");
    if (train(made) && Files.exists(made)) {
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(note, key);
    }
  }

  /// Runs the training in a process of its own, which ends with this one.
  private boolean train(Path made) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("jibian-cache");
    Process process =
        new ProcessBuilder(command(made, work))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Thread atExit = new Thread(() -> end(process), "end class cache");
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      return process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } finally {
      end(process);
      Runtime.getRuntime().removeShutdownHook(atExit);
      delete(work);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// As the build trains, with the launcher's options but for the compiler's: a run that is compiled by halves makes no
  /// cache.
  private List<String> command(Path made, Path work) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    Files.readAllLines(jar.resolveSibling("jvm.options")).stream()
        .filter(line -> line.startsWith("-") && !line.startsWith("-XX:Tiered"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:AOTCacheOutput=" + made,
            "-cp",
            jar.toString(),
            CacheTraining.class.getName(),
            work.toString()));
    return command;
  }

  /// What it is made for.
  private String key() throws IOException {
    StringBuilder key = new StringBuilder(Files.readString(java.resolve("release")));
    key.append(java).append('\n');
    try (Stream<Path> jars = Files.list(jar.toAbsolutePath().getParent())) {
      for (Path one : jars.filter(each -> each.toString().endsWith(".jar")).sorted().toList()) {
        key.append(one.getFileName()).append(' ').append(Files.size(one)).append(' ');
        key.append(Files.getLastModifiedTime(one).toMillis()).append('\n');
      }
    }
    return key.toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
