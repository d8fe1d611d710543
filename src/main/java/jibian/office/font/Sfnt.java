package jibian.office.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One font of a TrueType or OpenType file or collection, mapped into memory and read where it is asked: names, glyphs
/// of signs, widths of glyphs. Nothing is unpacked, so opening one takes no longer than opening the file.
final class Sfnt {
  private static final int COLLECTION = 0x74746366;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int OPEN_TYPE = 0x4F54544F;
  private static final int TRUE = 0x74727565;

  /// What OS/2 says of a font that must not be embedded.
  private static final int RESTRICTED = 2;

  private static final int FAMILY = 1;
  private static final int TYPOGRAPHIC_FAMILY = 16;

  private final ByteBuffer file;
  private final int directory;
  private final int unitsPerEm;
  private final int metrics;
  private final int longMetrics;
  private final int glyphs;
  private final int cmap;

  private Sfnt(ByteBuffer file, int directory) throws IOException {
    this.file = file;
    this.directory = directory;
    int version = file.getInt(directory);
    if (version != TRUE_TYPE && version != OPEN_TYPE && version != TRUE) {
      throw new IOException("no font at " + directory);
    }
    this.unitsPerEm = Math.max(1, unsigned(required("head") + 18));
    this.metrics = required("hmtx");
    this.longMetrics = Math.max(1, unsigned(required("hhea") + 34));
    this.glyphs = unsigned(required("maxp") + 4);
    this.cmap = subtable(required("cmap"));
  }

  /// The fonts of a file, one unless it is a collection.
  ///
  /// @throws IOException if the file cannot be read or is no font
  static List<Sfnt> open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      List<Sfnt> fonts = new ArrayList<>();
      if (file.getInt(0) == COLLECTION) {
        for (int index = 0; index < file.getInt(8); index++) {
          fonts.add(new Sfnt(file, file.getInt(12 + 4 * index)));
        }
      } else {
        fonts.add(new Sfnt(file, 0));
      }
      return fonts;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("damaged font " + path, e);
    }
  }

  /// Width of a glyph in 1/1000 of the size.
  double advance(int glyph) {
    return unsigned(metrics + 4 * Math.min(glyph, longMetrics - 1)) * 1000.0 / unitsPerEm;
  }

  /// The glyph of a sign, or 0 if the font has none.
  int glyph(int codePoint) {
    int glyph =
        switch (unsigned(cmap)) {
          case 4 -> codePoint > 0xFFFF ? 0 : segment(codePoint);
          case 12 -> group(codePoint);
          default -> 0;
        };
    return glyph < glyphs ? glyph : 0;
  }

  /// Its family's names in all languages.
  Set<String> families() throws IOException {
    Set<String> families = new LinkedHashSet<>();
    int table = required("name");
    int strings = table + unsigned(table + 4);
    for (int index = 0; index < unsigned(table + 2); index++) {
      int entry = table + 6 + 12 * index;
      int id = unsigned(entry + 6);
      boolean wide = unsigned(entry) != 1;
      if (wide && (id == FAMILY || (id == TYPOGRAPHIC_FAMILY && isCommonWeight()))) {
        byte[] bytes = new byte[unsigned(entry + 8)];
        file.get(strings + unsigned(entry + 10), bytes);
        families.add(new String(bytes, StandardCharsets.UTF_16BE).strip());
      }
    }
    return families;
  }

  boolean bold() {
    return weight() >= 600;
  }

  boolean italic() {
    int table = table("OS/2");
    return table > 0 && (unsigned(table + 62) & 1) != 0;
  }

  private boolean isCommonWeight() {
    int weight = weight();
    return weight == 400 || weight == 700;
  }

  private int weight() {
    int table = table("OS/2");
    return table > 0 ? unsigned(table + 4) : 400;
  }

  private int required(String tag) throws IOException {
    int table = table(tag);
    if (table == 0) {
      throw new IOException("font without " + tag);
    }
    return table;
  }

  /// The bytes of a table; empty if there is none.
  ByteBuffer bytes(String tag) {
    int entry = entry(tag);
    return entry == 0
        ? ByteBuffer.allocate(0)
        : file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
  }

  /// Whether its outlines are of the compact kind (CFF).
  boolean compact() {
    return entry("CFF ") > 0;
  }

  /// Whether its licence lets it be part of a document, and its outlines are of a kind that documents can hold.
  boolean embeddable() {
    int table = table("OS/2");
    boolean restricted = table > 0 && (unsigned(table + 8) & 0xF) == RESTRICTED;
    return !restricted && (compact() || entry("glyf") > 0);
  }

  int glyphs() {
    return glyphs;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  private int table(String tag) {
    int entry = entry(tag);
    return entry == 0 ? 0 : file.getInt(entry + 8);
  }

  private int entry(String tag) {
    int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    int count = unsigned(directory + 4);
    for (int index = 0; index < count; index++) {
      int entry = directory + 12 + 16 * index;
      if (file.getInt(entry) == wanted) {
        return entry;
      }
    }
    return 0;
  }

  /// The Unicode subtable that knows most signs.
  private int subtable(int table) throws IOException {
    int best = 0;
    int bestFormat = 0;
    for (int index = 0; index < unsigned(table + 2); index++) {
      int entry = table + 4 + 8 * index;
      int platform = unsigned(entry);
      int encoding = unsigned(entry + 2);
      int subtable = table + file.getInt(entry + 4);
      int format = unsigned(subtable);
      boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
      if (unicode && (format == 4 || format == 12) && format > bestFormat) {
        best = subtable;
        bestFormat = format;
      }
    }
    if (best == 0) {
      throw new IOException("font without Unicode");
    }
    return best;
  }

  private int segment(int sign) {
    int twice = unsigned(cmap + 6);
    int ends = cmap + 14;
    int low = 0;
    int high = twice / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unsigned(ends + 2 * middle) < sign) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = unsigned(ends + 2 + twice + 2 * low);
    if (sign < start || sign > unsigned(ends + 2 * low)) {
      return 0;
    }
    int delta = unsigned(ends + 2 + 2 * twice + 2 * low);
    int offsetAt = ends + 2 + 3 * twice + 2 * low;
    int offset = unsigned(offsetAt);
    if (offset == 0) {
      return (sign + delta) & 0xFFFF;
    }
    int glyph = unsigned(offsetAt + offset + 2 * (sign - start));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  private int group(int codePoint) {
    int low = 0;
    int high = file.getInt(cmap + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int entry = cmap + 16 + 12 * middle;
      if (file.getInt(entry + 4) < codePoint) {
        low = middle + 1;
      } else if (file.getInt(entry) > codePoint) {
        high = middle - 1;
      } else {
        return file.getInt(entry + 8) + codePoint - file.getInt(entry);
      }
    }
    return 0;
  }

  private int unsigned(int position) {
    return Short.toUnsignedInt(file.getShort(position));
  }
}
