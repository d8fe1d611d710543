package jibian.office.word;

import java.util.Map;

/// Other names under which Word, WPS and LibreOffice know the fonts of official documents, for the font table.
final class FontNames {
  private static final Map<String, String> OTHERS =
      Map.of(
          "宋体", "SimSun",
          "黑体", "SimHei",
          "仿宋_GB2312", "仿宋",
          "仿宋", "FangSong",
          "楷体_GB2312", "楷体",
          "楷体", "KaiTi",
          "方正小标宋_GBK", "方正小标宋简体");

  private FontNames() {}

  /// The other name of a font; empty where none is known.
  static String other(String font) {
    return OTHERS.getOrDefault(font, "");
  }
}
