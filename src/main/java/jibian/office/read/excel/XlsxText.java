package jibian.office.read.excel;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.office.read.common.XmlPull;

/// Texts as an .xlsx writes them: runs of different looks one after the other, phonetic readings beside them, signs
/// that XML cannot hold as `_x000D_`.
final class XlsxText {
  private static final long MOST_SIGNS = 60_000_000;

  /// The texts that the cells share.
  static List<String> shared(XmlPull xml) throws IOException {
    List<String> texts = new ArrayList<>();
    long signs = 0;
    while (xml.child(1)) {
      String text = of(xml);
      texts.add(text);
      signs += text.length() + 40;
      if (signs > MOST_SIGNS) {
        throw new PackageParts.TooLargeException();
      }
    }
    return texts;
  }

  /// The text inside the element the reader is at.
  static String of(XmlPull xml) throws IOException {
    String first = "";
    StringBuilder all = null;
    int depth = xml.depth();
    while (xml.inside(depth)) {
      switch (xml.name()) {
        case "t" -> {
          String text = xml.text();
          if (all == null && first.isEmpty()) {
            first = text;
          } else {
            all = all == null ? new StringBuilder(first) : all;
            all.append(text);
          }
        }
        case "rPh" -> xml.text();
        default -> {}
      }
    }
    return unescaped(all == null ? first : all.toString());
  }

  /// The text with `_xHHHH_` as the sign it stands for.
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      int code = at + 6 < text.length() && text.charAt(at + 6) == '_' ? hex(text, at + 2) : -1;
      if (code >= 0) {
        plain.append(text, from, at).append((char) code);
        from = at + 7;
      }
      at = text.indexOf("_x", code >= 0 ? from : at + 2);
    }
    return plain.append(text, from, text.length()).toString();
  }

  private static int hex(String text, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
