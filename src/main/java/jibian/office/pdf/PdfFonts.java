package jibian.office.pdf;

import module java.base;

import jibian.office.font.FontFile;
import jibian.office.font.Fonts;
import jibian.page.OfficialWidths;
import jibian.page.Script;

/// The fonts of a file, each taken up when a character of it first appears.
final class PdfFonts {
  /// A character that no font has and that is not seen.
  static final Drawn UNSEEN = new Drawn(null, 0, 0, 0, false);

  private final Fonts fonts;
  private final PdfFile file;
  private final int resources;
  private final Map<FontFile, PdfFont> used = new LinkedHashMap<>();
  private final Map<Wanted, Optional<Drawn>> drawn = new java.util.HashMap<>();
  private final Set<Integer> missing = new TreeSet<>();
  private final Set<String> restricted = new TreeSet<>();

  PdfFonts(Fonts fonts, PdfFile file) {
    this.fonts = fonts;
    this.file = file;
    this.resources = file.reserve();
  }

  /// The object that names the fonts for all pages.
  int resources() {
    return resources;
  }

  /// Characters that no font has. They are drawn as the box that fonts keep for this.
  Set<Integer> missing() {
    return missing;
  }

  /// Families that the machine has but whose licence keeps them out of files; others draw their characters.
  Set<String> restricted() {
    return restricted;
  }

  /// How a character is drawn; empty where the machine has no font at all.
  Optional<Drawn> draw(String family, boolean bold, Script script, int codePoint) {
    return drawn.computeIfAbsent(new Wanted(family, bold, script, codePoint), this::find);
  }

  private Optional<Drawn> find(Wanted wanted) {
    Optional<Fonts.Face> face = fonts.embedded(wanted.family(), wanted.bold(), wanted.sign());
    fonts
        .drawing(wanted.family(), wanted.bold(), wanted.sign())
        .filter(best -> !best.font().embeddable())
        .ifPresent(best -> restricted.add(best.font().family()));
    if (face.isEmpty() && OfficialWidths.unseen(wanted.sign())) {
      return Optional.empty();
    }
    if (face.isEmpty()) {
      missing.add(wanted.sign());
      face = fonts.embedded(wanted.family(), wanted.bold(), Fonts.SAMPLE);
    }
    return face.map(found -> drawn(found, wanted));
  }

  private Drawn drawn(Fonts.Face face, Wanted wanted) {
    PdfFont font =
        used.computeIfAbsent(
            face.font(), file -> new PdfFont(file, "F" + (used.size() + 1), this.file.reserve()));
    int number = font.number(wanted.sign());
    double counted = fonts.advance(wanted.family(), wanted.bold(), wanted.script(), wanted.sign());
    return new Drawn(font, number, font.width(number), counted, face.thicken());
  }

  /// Embeds them.
  void write() throws IOException {
    StringBuilder names = new StringBuilder("<</Font<<");
    for (PdfFont font : used.values()) {
      font.write(file);
      names.append('/').append(font.name()).append(' ').append(PdfFile.reference(font.object()));
    }
    file.put(resources, names.append(">>>>").toString());
  }

  /// A character in a font.
  ///
  /// @param width in 1/1000 of the size
  /// @param counted the width the line was counted with
  /// @param thicken whether it must be drawn thicker than it is
  record Drawn(PdfFont font, int number, int width, double counted, boolean thicken) {}

  private record Wanted(String family, boolean bold, Script script, int sign) {}
}
