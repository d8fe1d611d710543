package jibian.ui.field;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// Estimates how many lines a text takes, without measuring it: an ideograph is as wide as it is high, other characters
/// are as wide as the sans serif of Chinese fonts has their like. It costs nothing. For the window's thread.
public final class LineEstimate {
  private static final double NARROW = 0.57;
  private static final double CAPITAL = 0.7;
  private static final double SLIM = 0.37;
  private static final double BROAD = 0.9;

  private static final String SLIM_SIGNS = " !'(),-./:;I[\\]`fijlrt{|}";
  private static final String BROAD_SIGNS = "%@MWmw";

  /// Any of them; they may come from another font than letters, and be higher.
  private static final String IDEOGRAPH = Character.toString(0x56FD);

  private static Font measured;
  private static double height;

  /// How many lines a text takes.
  ///
  /// @param width of the room for it, in the unit of `em`
  /// @param em size of the font
  public static int lines(String text, double width, double em) {
    return lines(text, width, em, Integer.MAX_VALUE);
  }

  /// How many lines a text takes, up to a maximum; what comes after these is not looked at.
  public static int lines(String text, double width, double em, int most) {
    int lines = 1;
    double x = 0;
    double bound = 0;
    for (int at = 0; at < text.length() && lines < most; at++) {
      char sign = text.charAt(at);
      double advance = advance(sign) * em;
      bound = at > 0 && bound(text.charAt(at - 1), sign) ? bound + advance : advance;
      if (sign == '\n') {
        lines++;
        x = 0;
        bound = 0;
      } else if (sign != ' ' && x + advance > width + 0.5) {
        lines++;
        bound = bound > width ? advance : bound;
        x = bound;
      } else {
        x += advance;
      }
    }
    return lines;
  }

  /// Whether no line ends between two characters: within a number or word, before a closing mark, after an opening one.
  private static boolean bound(char before, char sign) {
    return closes(sign) || opens(before) || (narrow(before) && narrow(sign));
  }

  private static boolean narrow(char sign) {
    return sign < 0x80 && Character.isLetterOrDigit(sign);
  }

  private static boolean closes(char sign) {
    int type = Character.getType(sign);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }

  private static boolean opens(char sign) {
    int type = Character.getType(sign);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /// How wide the longest line of a text is that is broken nowhere else, in the size of the font.
  public static double width(String text) {
    double widest = 0;
    double x = 0;
    for (int at = 0; at < text.length(); at++) {
      x = text.charAt(at) == '\n' ? 0 : x + advance(text.charAt(at));
      widest = Math.max(widest, x);
    }
    return widest;
  }

  /// How high a line of a label or a box is, in pixels. This alone is measured, and by a label: what a font says of
  /// itself is less.
  public static double line(Font font) {
    if (!font.equals(measured)) {
      Label label = new Label(IDEOGRAPH);
      label.setFont(font);
      new Scene(new Group(label));
      label.applyCss();
      height = label.prefHeight(-1);
      measured = font;
    }
    return height;
  }

  /// Characters of mathematics, numbers in circles and quotation marks are as wide as ideographs in a Chinese font.
  private static double advance(char sign) {
    if (sign >= 0x2010 || sign == '×' || sign == '÷' || sign == '±') {
      return 1;
    }
    if (SLIM_SIGNS.indexOf(sign) >= 0) {
      return SLIM;
    }
    if (BROAD_SIGNS.indexOf(sign) >= 0) {
      return BROAD;
    }
    return sign >= 'A' && sign <= 'Z' ? CAPITAL : NARROW;
  }
}
