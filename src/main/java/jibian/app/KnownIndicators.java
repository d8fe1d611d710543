package jibian.app;

import module java.base;

import jibian.library.IndicatorFile;
import jibian.library.IndicatorLibrary;
import jibian.store.Archive;
import jibian.ui.port.IndicatorSource;

/// The indicators a clerk can start from: what the texts in the archive hold but for the example, every `.txt` file in
/// folders of the unit, and the starter set.
///
/// @param folders may be missing
record KnownIndicators(Archive archive, List<Path> folders) implements IndicatorSource {
  /// What Notepad writes on a Chinese Windows unless told otherwise.
  private static final Charset NATIONAL = Charset.forName("GB18030");

  @Override
  public IndicatorLibrary library() throws IOException {
    List<IndicatorFile> files = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        files.add(IndicatorFile.read(file.toString(), text(file).lines().toList()));
      }
    }
    files.add(IndicatorFile.starter());
    return IndicatorLibrary.of(archive.projects(new Examples(archive).all()), files);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".txt"))
          .sorted(Comparator.comparing(Path::getFileName))
          .toList();
    }
  }

  private static String text(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return NATIONAL.decode(bytes.rewind()).toString();
    }
  }
}
