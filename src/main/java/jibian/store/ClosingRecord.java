package jibian.store;

import module java.base;

import jibian.json.JsonRow;
import jibian.text.Tree;

/// What the database file was when it was last closed in order. It stands beside the file as long as that is closed, so
/// that a file which changed meanwhile is noticed: the database alone would go on with an older state of a file that
/// was cut short, and would not see a changed letter at all.
///
/// @param seal over the whole file
/// @param digest of all rows in it
record ClosingRecord(long seal, String digest) {
  private static final String SUFFIX = ".closed";

  private static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + SUFFIX);
  }

  /// Writes the note; without one the next opening reads everything.
  static void tryWrite(Path file, String digest) {
    try {
      write(file, digest);
    } catch (IOException e) {
      // As after a crash.
    }
  }

  private static void write(Path file, String digest) throws IOException {
    Path note = beside(file);
    Tree.Fields fields =
        Tree.Fields.EMPTY.with("seal", Tree.of(Checksums.of(file))).with("digest", Tree.of(digest));
    Path part = note.resolveSibling(note.getFileName() + ".part");
    Files.writeString(part, JsonRow.write(fields));
    DurableFiles.force(part);
    DurableFiles.move(part, note);
  }

  /// Empty where the file was not closed in order.
  static Optional<ClosingRecord> read(Path file) {
    try {
      String json = Files.readString(beside(file), StandardCharsets.UTF_8);
      Tree.Fields fields = JsonRow.readFields(json);
      return Optional.of(
          new ClosingRecord(Long.parseLong(fields.text("seal")), fields.text("digest")));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static void remove(Path file) throws IOException {
    Files.deleteIfExists(beside(file));
  }

  /// Whether the file is to the bit what it was.
  boolean matches(Path file) throws IOException {
    return Checksums.of(file) == seal;
  }
}
