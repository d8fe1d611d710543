package jibian.office.font;

import module java.base;

/// Makes a compact font (CFF) of a few glyphs of another, in the form in which documents hold them: glyphs are reached
/// by number only. Subroutines that none of them calls become empty; they keep their numbers.
final class CffSubset {
  private static final int CHARSET = 15;
  private static final int CHAR_STRINGS = 17;
  private static final int PRIVATE = 18;
  private static final int SUBROUTINES = 19;
  private static final int BOX = 5;
  private static final int MATRIX = CffDict.ESCAPE | 7;
  private static final int REGISTRY = CffDict.ESCAPE | 30;
  private static final int COUNT = CffDict.ESCAPE | 34;
  private static final int PARTS = CffDict.ESCAPE | 36;
  private static final int PART_OF_GLYPH = CffDict.ESCAPE | 37;

  private static final byte[] HEADER = {1, 0, 4, 4};

  /// The number of the first string a font brings along itself.
  private static final int OWN_STRINGS = 391;

  private final ByteBuffer font;
  private final CffDict top;
  private final CffIndex global;
  private final CffIndex drawings;

  private CffSubset(ByteBuffer font) {
    this.font = font;
    CffIndex names = new CffIndex(font, Byte.toUnsignedInt(font.get(2)));
    CffIndex tops = new CffIndex(font, names.end());
    CffIndex strings = new CffIndex(font, tops.end());
    this.top = new CffDict(tops.item(0));
    this.global = new CffIndex(font, strings.end());
    this.drawings = new CffIndex(font, top.number(CHAR_STRINGS, 0, 0));
  }

  /// A font whose glyphs are the given ones in their order; the first is what stands for missing characters.
  static byte[] of(Sfnt font, List<Integer> glyphs) throws IOException {
    return new CffSubset(font.bytes("CFF ")).subset(glyphs);
  }

  private byte[] subset(List<Integer> glyphs) {
    Map<Integer, Part> parts = new LinkedHashMap<>();
    UsedSubroutines used = new UsedSubroutines(global);
    List<byte[]> outlines = new ArrayList<>();
    ByteArrayOutputStream partOfGlyph = new ByteArrayOutputStream();
    partOfGlyph.write(0);
    for (int glyph : glyphs) {
      Part part = parts.computeIfAbsent(partOf(glyph), number -> part(number, parts.size()));
      byte[] outline = drawings.item(Math.min(glyph, drawings.count() - 1));
      used.follow(outline, part.subroutines(), part.used());
      outlines.add(outline);
      partOfGlyph.write(part.place());
    }
    return new Assembly(parts.values(), glyphs.size())
        .join(
            CffIndex.of(kept(global, used.global())),
            CffIndex.of(outlines),
            partOfGlyph.toByteArray());
  }

  private int partOf(int glyph) {
    int table = top.number(PART_OF_GLYPH, 0, 0);
    if (table == 0) {
      return 0;
    }
    if (font.get(table) == 0) {
      return Byte.toUnsignedInt(font.get(table + 1 + glyph));
    }
    int range = table + 3;
    while (Short.toUnsignedInt(font.getShort(range + 3)) <= glyph) {
      range += 3;
    }
    return Byte.toUnsignedInt(font.get(range + 2));
  }

  private Part part(int number, int place) {
    boolean whole = !top.has(PARTS);
    CffDict own =
        whole ? top : new CffDict(new CffIndex(font, top.number(PARTS, 0, 0)).item(number));
    int at = own.number(PRIVATE, 1, 0);
    byte[] bytes = new byte[own.number(PRIVATE, 0, 0)];
    font.get(at, bytes);
    CffDict details = new CffDict(bytes);
    CffIndex subroutines =
        details.has(SUBROUTINES)
            ? new CffIndex(font, at + details.number(SUBROUTINES, 0, 0))
            : CffIndex.empty();
    CffDict head = whole ? new CffDict() : new CffDict().copy(own, MATRIX);
    return new Part(place, head, details, subroutines, new BitSet());
  }

  private static List<byte[]> kept(CffIndex subroutines, BitSet used) {
    List<byte[]> kept = new ArrayList<>();
    for (int number = 0; number < subroutines.count(); number++) {
      kept.add(used.get(number) ? subroutines.item(number) : new byte[0]);
    }
    return kept;
  }

  /// A part of the font with hints and subroutines of its own.
  ///
  /// @param place its number in the new font
  private record Part(int place, CffDict head, CffDict details, CffIndex subroutines, BitSet used) {

    /// The details, then the subroutines after them.
    byte[] bytes() {
      if (used.isEmpty()) {
        return details.without(SUBROUTINES).bytes();
      }
      return joined(detailBytes(), CffIndex.of(kept(subroutines, used)));
    }

    byte[] detailBytes() {
      CffDict rest = details.without(SUBROUTINES);
      return used.isEmpty() ? rest.bytes() : rest.put(SUBROUTINES, rest.bytes().length + 6).bytes();
    }
  }

  /// The new font: everything stands at a place that the head names, and the head takes the same room whatever it
  /// names.
  private final class Assembly {
    private final List<Part> parts;
    private final int glyphs;

    Assembly(java.util.Collection<Part> parts, int glyphs) {
      this.parts = List.copyOf(parts);
      this.glyphs = glyphs;
    }

    byte[] join(byte[] subroutines, byte[] outlines, byte[] partOfGlyph) {
      byte[] names = CffIndex.of(List.of("Subset".getBytes(StandardCharsets.US_ASCII)));
      byte[] strings =
          CffIndex.of(
              List.of(
                  "Adobe".getBytes(StandardCharsets.US_ASCII),
                  "Identity".getBytes(StandardCharsets.US_ASCII)));
      int head = joined(HEADER, names, top(0, 0, 0, 0), strings, subroutines).length;
      byte[] charset = charset();
      int partsAt = head + charset.length + partOfGlyph.length + outlines.length;
      List<byte[]> details = parts.stream().map(Part::bytes).toList();
      byte[] heads = heads(partsAt + heads(0).length);
      return joined(
          HEADER,
          names,
          top(head, head + charset.length, head + charset.length + partOfGlyph.length, partsAt),
          strings,
          subroutines,
          charset,
          partOfGlyph,
          outlines,
          heads,
          joined(details.toArray(byte[][]::new)));
    }

    private byte[] top(int charset, int partOfGlyph, int outlines, int partHeads) {
      CffDict dict = new CffDict().put(REGISTRY, OWN_STRINGS, OWN_STRINGS + 1, 0);
      dict.copy(top, MATRIX).copy(top, BOX).put(COUNT, glyphs).put(CHARSET, charset);
      dict.put(PART_OF_GLYPH, partOfGlyph).put(CHAR_STRINGS, outlines).put(PARTS, partHeads);
      return CffIndex.of(List.of(dict.bytes()));
    }

    /// Glyph n is character n.
    private byte[] charset() {
      return glyphs < 2
          ? new byte[] {0}
          : ByteBuffer.allocate(5)
              .put((byte) 2)
              .putShort((short) 1)
              .putShort((short) (glyphs - 2))
              .array();
    }

    private byte[] heads(int first) {
      int at = first;
      List<byte[]> heads = new ArrayList<>();
      for (Part part : parts) {
        CffDict head = new CffDict().copy(part.head(), MATRIX);
        heads.add(head.put(PRIVATE, part.detailBytes().length, at).bytes());
        at += part.bytes().length;
      }
      return CffIndex.of(heads);
    }
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }
}
