package jibian.office.read;

import module java.base;

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
  /// .docx or .xlsx, or another zip file.
  ZIP,
  /// .doc or .xls, or another of the compound files of Microsoft.
  COMPOUND,
  PDF,
  HTML,
  /// A web page in one file, as Word and Excel save it.
  MHTML,
  XML,
  RTF,
  IMAGE,
  ARCHIVE,
  /// Word before 97.
  OLD_WORD,
  /// Excel before 97.
  OLD_EXCEL,
  TEXT,
  EMPTY,
  UNKNOWN;

  private static final int HEAD = 8192;

  private static final Pattern OFFICE_XML =
      Pattern.compile("<workbook|<(?:\\w+:)?(?:worddocument|package)|mso-application");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

  private static final Map<String, FileKind> SIGNS =
      Map.ofEntries(
          Map.entry("504b0304", ZIP),
          Map.entry("504b0506", ZIP),
          Map.entry("504b0708", ZIP),
          Map.entry("d0cf11e0a1b11ae1", COMPOUND),
          Map.entry("7b5c7274", RTF),
          Map.entry("89504e47", IMAGE),
          Map.entry("ffd8ff", IMAGE),
          Map.entry("47494638", IMAGE),
          Map.entry("49492a00", IMAGE),
          Map.entry("4d4d002a", IMAGE),
          Map.entry("52494646", IMAGE),
          Map.entry("526172211a07", ARCHIVE),
          Map.entry("377abcaf271c", ARCHIVE),
          Map.entry("1f8b08", ARCHIVE),
          Map.entry("dba52d00", OLD_WORD),
          Map.entry("31be0000", OLD_WORD),
          Map.entry("09000400", OLD_EXCEL),
          Map.entry("09020600", OLD_EXCEL),
          Map.entry("09040600", OLD_EXCEL),
          Map.entry("0908", OLD_EXCEL));

  /// The kind of a file.
  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream stream = Files.newInputStream(file)) {
      head = stream.readNBytes(HEAD);
    }
    return of(head);
  }

  /// The kind of a file that begins so.
  static FileKind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(head.length, 8); i++) {
      hex.append(String.format(Locale.ROOT, "%02x", head[i]));
      FileKind kind = SIGNS.get(hex.toString());
      if (kind != null) {
        return kind;
      }
    }
    return byText(head);
  }

  private static FileKind byText(byte[] head) {
    String text = text(head);
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (text.substring(0, Math.min(text.length(), 1024)).contains("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("bm") && text.indexOf('\0') >= 0) {
      return IMAGE;
    }
    if (start.startsWith("mime-version:") || start.contains("content-type: multipart/related")) {
      return MHTML;
    }
    boolean xml = start.startsWith("<?xml") || start.startsWith("<workbook");
    if (xml && OFFICE_XML.matcher(start).find()) {
      return XML;
    }
    if (start.contains("<html") || start.contains("<table") || start.startsWith("<!doctype html")) {
      return HTML;
    }
    if (xml) {
      return XML;
    }
    return blank(text) ? EMPTY : CONTROL.matcher(text).find() ? UNKNOWN : TEXT;
  }

  private static boolean blank(String text) {
    return text.chars().allMatch(sign -> sign == 0 || Character.isWhitespace(sign));
  }

  /// The bytes as text, of which only the signs of ASCII are to be trusted.
  private static String text(byte[] head) {
    boolean wide = head.length > 1 && (head[0] & head[1] & 0xFF) == 0xFE;
    boolean turned = head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE;
    boolean upright = head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF;
    if (wide || turned || upright) {
      String text =
          new String(head, turned ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
      return text.substring(1);
    }
    boolean marked = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB;
    return new String(
        head, marked ? 3 : 0, head.length - (marked ? 3 : 0), StandardCharsets.ISO_8859_1);
  }
}
