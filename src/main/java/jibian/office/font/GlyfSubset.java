package jibian.office.font;

import module java.base;

/// Makes a TrueType font of a few glyphs of another. Glyphs that are put together from others bring these along.
final class GlyfSubset {
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;

  private final ByteBuffer glyf;
  private final ByteBuffer loca;
  private final boolean longLoca;
  private final Sfnt font;
  private final List<Integer> glyphs;
  private final Map<Integer, Integer> places = new HashMap<>();

  private GlyfSubset(Sfnt font, List<Integer> glyphs) throws IOException {
    this.font = font;
    this.glyf = font.bytes("glyf");
    this.loca = font.bytes("loca");
    this.longLoca = font.bytes("head").getShort(50) != 0;
    this.glyphs = new ArrayList<>(glyphs);
    for (int place = 0; place < glyphs.size(); place++) {
      places.putIfAbsent(glyphs.get(place), place);
    }
  }

  /// A font whose glyphs are the given ones in their order.
  static byte[] of(Sfnt font, List<Integer> glyphs) throws IOException {
    return new GlyfSubset(font, glyphs).subset();
  }

  private byte[] subset() throws IOException {
    ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    List<Integer> starts = new ArrayList<>();
    for (int place = 0; place < glyphs.size(); place++) {
      starts.add(outlines.size());
      byte[] outline = outline(glyphs.get(place));
      outlines.writeBytes(outline);
      outlines.writeBytes(new byte[-outline.length & 3]);
    }
    starts.add(outlines.size());
    ByteBuffer index = ByteBuffer.allocate(4 * starts.size());
    starts.forEach(index::putInt);
    Map<String, byte[]> tables = new TreeMap<>();
    for (String tag : List.of("cvt ", "fpgm", "prep")) {
      if (font.bytes(tag).hasRemaining()) {
        tables.put(tag, array(font.bytes(tag)));
      }
    }
    tables.put("glyf", outlines.toByteArray());
    tables.put("loca", index.array());
    tables.put("head", with("head", 50, 1));
    tables.put("maxp", with("maxp", 4, glyphs.size()));
    tables.put("hhea", with("hhea", 34, glyphs.size()));
    tables.put("hmtx", metrics());
    return SfntWriter.join(tables);
  }

  /// The outline of a glyph, its parts renumbered.
  private byte[] outline(int glyph) {
    if (glyph >= font.glyphs()) {
      return new byte[0];
    }
    int start = start(glyph);
    byte[] outline = new byte[Math.max(0, start(glyph + 1) - start)];
    glyf.get(start, outline);
    if (outline.length > 10 && outline[0] < 0) {
      renumber(ByteBuffer.wrap(outline));
    }
    return outline;
  }

  private void renumber(ByteBuffer outline) {
    int at = 10;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = outline.getShort(at);
      int part = Short.toUnsignedInt(outline.getShort(at + 2));
      outline.putShort(at + 2, (short) place(part));
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    }
  }

  private int place(int glyph) {
    return places.computeIfAbsent(
        glyph,
        missing -> {
          glyphs.add(missing);
          return glyphs.size() - 1;
        });
  }

  private int start(int glyph) {
    return longLoca ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
  }

  private byte[] metrics() throws IOException {
    ByteBuffer hmtx = font.bytes("hmtx");
    int full = Short.toUnsignedInt(font.bytes("hhea").getShort(34));
    ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      int bearing = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
      metrics.putShort(hmtx.getShort(4 * Math.min(glyph, full - 1)));
      metrics.putShort(bearing + 2 <= hmtx.limit() ? hmtx.getShort(bearing) : 0);
    }
    return metrics.array();
  }

  private byte[] with(String tag, int position, int value) throws IOException {
    byte[] table = array(font.bytes(tag));
    ByteBuffer.wrap(table).putShort(position, (short) value);
    return table;
  }

  private static byte[] array(ByteBuffer buffer) {
    byte[] array = new byte[buffer.remaining()];
    buffer.get(array);
    return array;
  }
}
