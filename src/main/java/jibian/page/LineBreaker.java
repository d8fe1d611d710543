package jibian.page;

import java.util.Arrays;

/// Breaks one paragraph after another into lines. One object serves a whole document: it holds the line it has come to
/// and allocates nothing. Widths are in the units of [GlyphWidths].
final class LineBreaker {
  /// Room that is never used up, in twips.
  static final int ENDLESS = 1 << 24;

  /// What a line may be too wide and still fit once it is rounded to whole twips.
  private static final int HALF = 2;

  /// Half the lines of official texts hold fewer stretches of one look than this.
  private static final int FEW = 8;

  private String text = "";
  private int[] ends = new int[FEW];
  private GlyphWidths[] looks = new GlyphWidths[FEW];
  private int stretches;
  private boolean han;
  private boolean finished = true;

  private int start;
  private int end;
  private int next;
  private int width;
  private boolean last;

  private boolean nextHan;

  private final Break anyBreak = new Break();
  private final Break hanBreak = new Break();

  /// Begins a paragraph of one look.
  void open(String paragraph, GlyphWidths look) {
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
  void add(int stretchEnd, GlyphWidths look) {
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
    han = false;
    finished = false;
  }

  /// Goes on after a line of a paragraph that was opened again.
  ///
  /// @param following where the next line begins, as [#following] said
  /// @param script as [#script] said
  void resume(int following, boolean script) {
    next = following;
    nextHan = script;
  }

  /// Whether the paragraph has no further line.
  boolean finished() {
    return finished;
  }

  /// The script the following line begins in.
  boolean script() {
    return nextHan;
  }

  /// How many lines the rest of the paragraph takes.
  ///
  /// @param firstRoom room of the first line in twips
  /// @param room of all others
  int count(int firstRoom, int room) {
    int count = 0;
    while (next(count == 0 ? firstRoom : room)) {
      count++;
    }
    return count;
  }

  /// Goes to the next line; false after the last. An empty paragraph has one line.
  ///
  /// @param room in twips
  boolean next(int room) {
    if (finished) {
      return false;
    }
    start = next;
    han = start == 0 ? han : nextHan;
    fill(room * GlyphWidths.TWIP + HALF);
    return true;
  }

  private void fill(int room) {
    int stretch = stretchAt(start);
    int before = -1;
    boolean letter = false;
    boolean script = han;
    int run = 0;
    end = start;
    width = 0;
    anyBreak.none();
    hanBreak.none();
    int at = start;
    for (; at < text.length() && text.charAt(at) != '\n'; at++) {
      char sign = text.charAt(at);
      if (at == ends[stretch] && stretch < stretches - 1) {
        stretch++;
      }
      int entry = CharacterClass.of(sign);
      int kind = CharacterClass.kind(entry);
      boolean asHan = CharacterClass.han(entry, script);
      if (before >= 0) {
        mark(before, kind, at, script, asHan);
      }
      boolean isLetter = CharacterClass.letter(entry);
      GlyphWidths look = looks[stretch];
      if (asHan != script) {
        run = whole(run) + (letter && isLetter ? look.scriptGap() : 0);
      }
      run += sign == '\t' ? tab(run) : advance(look, at, asHan);
      if (kind != CharacterClass.BLANK) {
        if (run > room && at > start && !Character.isLowSurrogate(sign)) {
          turn(at, script, asHan);
          return;
        }
        end = at + 1;
        width = run;
      }
      before = kind;
      letter = isLetter;
      script = asHan;
    }
    next = Math.min(at + 1, text.length());
    nextHan = script;
    last = true;
    finished = at == text.length();
  }

  /// LibreOffice rounds the width of a stretch of one script to whole twips.
  private static int whole(int width) {
    return (width + HALF + 1) / GlyphWidths.TWIP * GlyphWidths.TWIP;
  }

  /// How far the next tab stop is.
  private static int tab(int run) {
    int stop = Geometry.TAB * GlyphWidths.TWIP;
    return stop - run % stop;
  }

  private int advance(GlyphWidths look, int at, boolean asHan) {
    char sign = text.charAt(at);
    return Character.isHighSurrogate(sign)
        ? look.of(text.codePointAt(at), asHan)
        : look.of(sign, asHan);
  }

  private void mark(int before, int kind, int at, boolean script, boolean asHan) {
    if (CharacterClass.breaks(before, kind)) {
      anyBreak.set(at, end, width, script);
    }
    if (!asHan) {
      hanBreak.none();
    } else if (CharacterClass.breaksHan(before, kind)) {
      hanBreak.set(at, end, width, script);
    }
  }

  /// The line is full: it ends at the last place where it may, or else before the character that does not fit. The
  /// rules for Chinese hold if a stretch of Chinese has begun to fit.
  private void turn(int at, boolean script, boolean asHan) {
    Break chosen = asHan && script && hanBreak.at >= 0 ? hanBreak : anyBreak;
    if (chosen.at < 0) {
      chosen.set(at, end, width, script);
    }
    next = chosen.at;
    end = chosen.end;
    width = chosen.width;
    nextHan = chosen.script;
    last = false;
  }

  /// A place where the line may end.
  private static final class Break {
    private int at;
    private int end;
    private int width;
    private boolean script;

    void set(int position, int lineEnd, int lineWidth, boolean scriptBefore) {
      at = position;
      end = lineEnd;
      width = lineWidth;
      script = scriptBefore;
    }

    void none() {
      at = -1;
    }
  }

  private int stretchAt(int position) {
    int stretch = 0;
    while (stretch < stretches - 1 && position >= ends[stretch]) {
      stretch++;
    }
    return stretch;
  }

  /// First character of the line.
  int start() {
    return start;
  }

  /// After the last character that is not a blank at the line's end.
  int end() {
    return end;
  }

  /// Where the following line begins.
  int following() {
    return next;
  }

  /// Width of the line in points, without hanging blanks.
  double width() {
    return width * GlyphWidths.POINT;
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

  /// Width of the character at a position in points.
  ///
  /// @param before how far it stands from the beginning of the line, in points
  double advance(int position, boolean asHan, double before) {
    int width =
        text.charAt(position) == '\t'
            ? tab((int) Math.round(before / GlyphWidths.POINT))
            : advance(look(position), position, asHan);
    return width * GlyphWidths.POINT;
  }

  /// The look of the character at a position.
  GlyphWidths look(int position) {
    return looks[stretchAt(position)];
  }
}
