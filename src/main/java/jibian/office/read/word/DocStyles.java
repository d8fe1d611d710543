package jibian.office.read.word;

import java.util.Locale;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// What the styles of a .doc say about its paragraphs.
final class DocStyles {
  private static final int LEVELS = 9;

  private final StyleSheet styles;

  DocStyles(StyleSheet styles) {
    this.styles = styles;
  }

  /// The level of the heading a paragraph is, from 1; 0 when it is none. The first nine styles are those of headings.
  int level(Paragraph paragraph) {
    int outline = paragraph.getLvl();
    if (outline >= 0 && outline < LEVELS) {
      return outline + 1;
    }
    int style = paragraph.getStyleIndex();
    return style >= 1 && style <= LEVELS ? style : 0;
  }

  /// Whether the style is one of contents lists.
  boolean contents(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    StyleDescription style =
        index >= 0 && index < styles.numStyles() ? styles.getStyleDescription(index) : null;
    String name = style == null || style.getName() == null ? "" : style.getName();
    return DocxStyles.CONTENTS.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
