package jibian.page;

import java.util.Arrays;

/// Breaks one paragraph after another into lines. One object serves a whole document: it holds the line it has come to
/// and allocates nothing. Widths are thousandths of a point.
final class Lines {
  /// Half the lines of official texts hold fewer stretches of one look than this.
  private static final int FEW = 8;

  private String text = "";
  private int[] ends = new int[FEW];
  private Advances[] looks = new Advances[FEW];
  private int stretches;
  private boolean han;
  private boolean finished = true;

  private int start;
  private int end;
  private int next;
  private int width;
  private boolean last;

  private int breakStart;
  private int breakEnd;
  private int breakWidth;
  private boolean breakHan;

  /// Begins a paragraph of one look.
  void open(String paragraph, Advances look) {
    text = paragraph;
    stretches = 0;
    add(paragraph.length(), look);
    begin();
  }

  /// Begins a paragraph of several looks; [#add] tells them from left to right, [#begin] ends that.
  void open(String paragraph) {
    text = paragraph;
    stretches = 0;
  }

  /// The look of the text up to an end.
  void add(int stretchEnd, Advances look) {
    if (stretches == ends.length) {
      ends = Arrays.copyOf(ends, stretches * 2);
      looks = Arrays.copyOf(looks, stretches * 2);
    }
    ends[stretches] = stretchEnd;
    looks[stretches++] = look;
  }

  /// Goes before the first line.
  void begin() {
    next = 0;
    han = leading();
    finished = false;
  }

  /// How many lines the rest of the paragraph takes.
  int count(int firstRoom, int room) {
    int count = 0;
    while (next(count == 0 ? firstRoom : room)) {
      count++;
    }
    return count;
  }

  /// Goes to the next line; false after the last. An empty paragraph has one line.
  boolean next(int room) {
    if (finished) {
      return false;
    }
    start = next;
    han = start == 0 ? han : breakHan;
    breakStart = -1;
    fill(room);
    return true;
  }

  private void fill(int room) {
    int stretch = stretchAt(start);
    int before = -1;
    boolean letter = false;
    boolean script = han;
    int at = start;
    end = start;
    width = 0;
    int run = 0;
    for (; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        finish(at + 1, script);
        return;
      }
      if (at == ends[stretch] && stretch < stretches - 1) {
        stretch++;
      }
      int entry = Signs.of(sign);
      int kind = Signs.kind(entry);
      if (before >= 0 && Signs.breaks(before, kind)) {
        mark(at, script);
      }
      boolean asHan = Signs.han(entry, script);
      boolean isLetter = Signs.letter(entry);
      Advances look = looks[stretch];
      run += asHan != script && letter && isLetter ? look.scriptGap() : 0;
      run += advance(look, at, asHan);
      if (kind != Signs.BLANK) {
        if (run > room && end > start && !Character.isLowSurrogate(sign)) {
          turn(at, script);
          return;
        }
        end = at + 1;
        width = run;
      }
      before = kind;
      letter = isLetter;
      script = asHan;
    }
    finish(at, script);
    finished = true;
  }

  private int advance(Advances look, int at, boolean asHan) {
    char sign = text.charAt(at);
    return Character.isHighSurrogate(sign)
        ? look.of(text.codePointAt(at), asHan)
        : look.of(sign, asHan);
  }

  private void mark(int at, boolean script) {
    breakStart = at;
    breakEnd = end;
    breakWidth = width;
    breakHan = script;
  }

  private void finish(int after, boolean script) {
    next = after;
    breakHan = script;
    last = true;
  }

  /// The line is full: it ends at the last place where it may, or else before the sign that does not fit.
  private void turn(int at, boolean script) {
    if (breakStart < 0) {
      mark(at, script);
    }
    next = breakStart;
    end = breakEnd;
    width = breakWidth;
    last = false;
  }

  private int stretchAt(int position) {
    int stretch = 0;
    while (stretch < stretches - 1 && position >= ends[stretch]) {
      stretch++;
    }
    return stretch;
  }

  /// The script of the first sign that has one.
  private boolean leading() {
    for (int at = 0; at < text.length(); at++) {
      int entry = Signs.of(text.charAt(at));
      if (Signs.strong(entry)) {
        return Signs.han(entry, false);
      }
    }
    return false;
  }

  /// First sign of the line.
  int start() {
    return start;
  }

  /// After the last sign that is not a blank at the line's end.
  int end() {
    return end;
  }

  /// Where the following line begins.
  int following() {
    return next;
  }

  /// Width of the line without hanging blanks.
  int width() {
    return width;
  }

  /// Whether the paragraph or a line feed ends the line, so that it is not justified.
  boolean last() {
    return last;
  }

  /// The script the line begins in.
  boolean han() {
    return han;
  }

  String text() {
    return text;
  }

  /// Width of the sign at a position.
  int advance(int position, boolean asHan) {
    return advance(look(position), position, asHan);
  }

  /// The look of the sign at a position.
  Advances look(int position) {
    return looks[stretchAt(position)];
  }
}
