package jibian.office.read.pdf;

import module java.base;

/// Takes phonetic guides off a page: small letters, or letters with tones, right above the signs whose sound they tell.
/// They are no text, but kept as remarks.
final class PdfPhonetics {
  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ";

  /// How small a guide without tones is beside its sign, at most.
  private static final double SMALL = 0.7;

  /// How far a guide's base line is above that of its sign, in sizes of the sign.
  private static final double LEAST = 0.6;

  private static final double MOST = 1.25;
  private static final double MOST_WITH_TONES = 1.6;

  private final Map<Long, List<PdfGlyph>> signs = new HashMap<>();
  private final List<PdfGlyph> kept = new ArrayList<>();
  private final List<String> guides = new ArrayList<>();

  private final List<PdfGlyph> all;
  private final double largest;

  private PdfPhonetics(List<PdfGlyph> all) {
    this.all = all;
    this.largest = all.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
  }

  /// Notes where the signs stand, once there is a word that may tell their sound.
  private void note() {
    for (PdfGlyph glyph : signs.isEmpty() ? all : List.<PdfGlyph>of()) {
      if (glyph.turn() == 0 && PdfSigns.wide(glyph.text().codePointAt(0))) {
        signs.computeIfAbsent(row(glyph.base()), _ -> new ArrayList<>()).add(glyph);
      }
    }
  }

  private static long row(double y) {
    return Math.round(y / 8);
  }

  /// The page without its guides.
  static PdfPageContent without(PdfPageContent page) {
    PdfPhonetics phonetics = new PdfPhonetics(page.glyphs());
    List<PdfGlyph> word = new ArrayList<>();
    for (PdfGlyph glyph : page.glyphs()) {
      if (!word.isEmpty() && !follows(word.getLast(), glyph)) {
        phonetics.end(word);
      }
      if (letter(glyph)) {
        word.add(glyph);
      } else {
        phonetics.kept.add(glyph);
      }
    }
    phonetics.end(word);
    if (phonetics.guides.isEmpty()) {
      return page;
    }
    List<String> notes = new ArrayList<>(page.notes());
    notes.addAll(phonetics.guides);
    return new PdfPageContent(
        page.width(), page.height(), phonetics.kept, page.rulings(), notes, page.picture());
  }

  private static boolean letter(PdfGlyph glyph) {
    int sign = glyph.text().codePointAt(0);
    boolean sound = sign < 0x250 || (sign >= 0x3040 && sign < 0x3130);
    return glyph.turn() == 0 && sound && Character.isLetter(sign);
  }

  private static boolean follows(PdfGlyph before, PdfGlyph next) {
    return letter(next)
        && Math.abs(before.base() - next.base()) < 0.1
        && Math.abs(before.right() - next.left()) < 0.3 * next.size();
  }

  private void end(List<PdfGlyph> word) {
    StringBuilder text = new StringBuilder();
    word.forEach(glyph -> text.append(glyph.text()));
    boolean tones = text.chars().anyMatch(sign -> sign > 'z' && TONES.indexOf(sign) >= 0);
    if (!word.isEmpty()
        && (tones || word.getFirst().size() < SMALL * largest)
        && guides(word, tones)) {
      guides.add(text.toString());
    } else {
      kept.addAll(word);
    }
    word.clear();
  }

  private boolean guides(List<PdfGlyph> word, boolean tones) {
    note();
    PdfGlyph first = word.getFirst();
    double middle = (first.left() + word.getLast().right()) / 2;
    for (long row = row(first.base()); row <= row(first.base() + 2.5 * first.size()); row++) {
      for (PdfGlyph sign : signs.getOrDefault(row, List.of())) {
        double above = (sign.base() - first.base()) / sign.size();
        boolean small = first.size() <= SMALL * sign.size() && above < MOST;
        boolean over = sign.left() - sign.size() < middle && middle < sign.right() + sign.size();
        if (above > LEAST && over && (small || (tones && above < MOST_WITH_TONES))) {
          return true;
        }
      }
    }
    return false;
  }
}
