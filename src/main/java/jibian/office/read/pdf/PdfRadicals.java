package jibian.office.read.pdf;

import java.text.Normalizer;

/// Signs that look like Chinese ones and are none: fonts draw a sign and the radical of dictionaries that looks the
/// same with one shape, and some programs, browsers among them, then name the radical in the file.
final class PdfRadicals {
  private static final int SUPPLEMENT = 0x2e80;
  private static final int LIGATURES = 0xfb00;

  /// Signs that Chinese texts do not have, and those that fonts draw alike.
  private static final String ALIKE = "\u2015\u301c\u2215";

  private static final String MEANT = "\u2014\uff5e\uff0f";

  /// The signs that the supplement's radicals stand for, in its order; a blank for those that no sign is drawn as.
  private static final String SIGNS =
      " 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑彐忄㣺扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁㓁网羊羊羋耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车"
          + "辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  /// The text with the signs that are meant.
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (other(sign) || ALIKE.indexOf(sign) >= 0) {
        return text.codePoints()
            .collect(StringBuilder::new, PdfRadicals::append, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static boolean other(int sign) {
    return (sign >= SUPPLEMENT && sign < 0x2fd6) || (sign >= 0xf900 && sign <= LIGATURES + 6);
  }

  private static void append(StringBuilder plain, int sign) {
    int at = sign - SUPPLEMENT;
    if (at >= 0 && at < SIGNS.length() && SIGNS.charAt(at) != ' ') {
      plain.append(SIGNS.charAt(at));
    } else if (ALIKE.indexOf(sign) >= 0) {
      plain.append(MEANT.charAt(ALIKE.indexOf(sign)));
    } else if (other(sign)) {
      String meant = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
      plain.append(meant.equals("戶") ? "户" : meant.equals("靑") ? "青" : meant);
    } else {
      plain.appendCodePoint(sign);
    }
  }
}
