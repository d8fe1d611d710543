package jibian.office.pdf;

import module java.base;

import jibian.office.font.FontFile;

/// A font of the file: characters get numbers as they appear, and at the end the glyphs that have one are embedded.
final class PdfFont {
  private static final int LINES_AT_ONCE = 100;

  private final FontFile font;
  private final String name;
  private final int object;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<Integer> signs = new ArrayList<>();
  private final List<Integer> glyphs = new ArrayList<>();

  /// @param name its name in the content of pages
  /// @param object the number reserved for it
  PdfFont(FontFile font, String name, int object) {
    this.font = font;
    this.name = name;
    this.object = object;
    signs.add(0);
    glyphs.add(0);
  }

  String name() {
    return name;
  }

  int object() {
    return object;
  }

  /// The number of a character in this font.
  int number(int codePoint) {
    return numbers.computeIfAbsent(
        codePoint,
        sign -> {
          signs.add(sign);
          glyphs.add(font.glyph(sign));
          return signs.size() - 1;
        });
  }

  /// Width of a numbered character in 1/1000 of the size, as the file says it.
  int width(int number) {
    return (int) Math.round(font.width(glyphs.get(number)));
  }

  /// Embeds what is used.
  void write(PdfFile file) throws IOException {
    String fullName = tag() + "+" + font.family().replaceAll("[^A-Za-z0-9]", "") + "-" + name;
    boolean compact = font.compact();
    byte[] program = font.subset(glyphs);
    int data =
        file.stream(compact ? "/Subtype/CIDFontType0C" : "/Length1 " + program.length, program);
    int descriptor =
        file.add(descriptor(fullName, (compact ? "/FontFile3 " : "/FontFile2 ") + data));
    String kind = compact ? "/CIDFontType0" : "/CIDFontType2/CIDToGIDMap/Identity";
    int descendant =
        file.add(
            "<</Type/Font/Subtype"
                + kind
                + "/BaseFont/"
                + fullName
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[0["
                + widths()
                + "]]/FontDescriptor "
                + PdfFile.reference(descriptor)
                + ">>");
    int unicode = file.stream("", unicode().getBytes(StandardCharsets.US_ASCII));
    file.put(
        object,
        "<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/"
            + fullName
            + "/DescendantFonts["
            + PdfFile.reference(descendant)
            + "]/ToUnicode "
            + PdfFile.reference(unicode)
            + ">>");
  }

  /// Six letters that tell subsets of one font apart: made from what is in it.
  private String tag() {
    int hash = signs.hashCode() & Integer.MAX_VALUE;
    StringBuilder tag = new StringBuilder();
    for (int letter = 0; letter < 6; letter++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.toString();
  }

  private String descriptor(String fullName, String data) throws IOException {
    List<Integer> box = font.box();
    return "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%d %d %d %d]/ItalicAngle 0"
            .formatted(fullName, box.get(0), box.get(1), box.get(2), box.get(3))
        + "/Ascent %d/Descent %d/CapHeight %d/StemV 80%s 0 R>>"
            .formatted(box.get(4), box.get(5), box.get(4), data);
  }

  private String widths() {
    StringBuilder widths = new StringBuilder();
    for (int number = 0; number < glyphs.size(); number++) {
      widths.append(number == 0 ? "" : " ").append(width(number));
    }
    return widths.toString();
  }

  /// What characters the numbers stand for.
  private String unicode() {
    HexFormat hex = HexFormat.of().withUpperCase();
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n");
    map.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
    map.append("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n");
    map.append("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
    for (int first = 1; first < signs.size(); first += LINES_AT_ONCE) {
      int end = Math.min(signs.size(), first + LINES_AT_ONCE);
      map.append(end - first).append(" beginbfchar\n");
      for (int number = first; number < end; number++) {
        byte[] sign = Character.toString(signs.get(number)).getBytes(StandardCharsets.UTF_16BE);
        map.append('<').append(hex.toHexDigits((short) number)).append("><");
        map.append(hex.formatHex(sign)).append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap CMapName currentdict/CMap defineresource pop end end\n");
    return map.toString();
  }
}
