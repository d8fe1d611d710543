package jibian.app;

import module java.base;

import jibian.office.font.FontFile;
import jibian.office.font.Fonts;
import jibian.office.font.SingleFonts;
import jibian.ui.look.Appearance;

/// The fonts that the window and its pages are drawn with, as files of their own where that spares the toolkit opening
/// whole collections. They are made when the program is at rest, and used from the next start on.
///
/// @param fonts the machine's
/// @param window those of the window, of one family
/// @param pages those of the pages that are not among them
public record DrawnFonts(Fonts fonts, SingleFonts window, SingleFonts pages) {
  /// By then the clerk has the text before him.
  private static final long REST = TimeUnit.SECONDS.toNanos(30);

  /// Those of a data folder.
  ///
  /// @param start the folder that the program looks into first
  public static DrawnFonts in(Path start) {
    Path folder = start.resolve("fonts");
    return new DrawnFonts(
        Fonts.ofSystem(), new SingleFonts(folder), new SingleFonts(folder.resolve("pages")));
  }

  /// Makes or renews them later, where the system is one on which that spares something.
  ///
  /// @param drawn what pages are drawn with
  void renewAtRest(String system, ScreenFonts drawn) {
    if (SingleFonts.wanted(system)) {
      Rest.after(REST, "drawn fonts", () -> renew(Appearance.family(), drawn.used()));
    }
  }

  /// Keeps the fonts of a family, unless a better one has come to the machine: the next start then looks for itself.
  ///
  /// @param family what windows are drawn with now
  /// @param used what pages were drawn with; none where there was no page
  public void renew(String family, List<FontFile> used) throws IOException {
    Optional<String> best =
        Appearance.families().filter(name -> !fonts.files(name).isEmpty()).findFirst();
    window.keep(best.equals(Optional.of(family)) ? fonts.files(family) : List.of());
    if (!used.isEmpty()) {
      pages.keep(used.stream().filter(font -> window.find(font).isEmpty()).toList());
    }
  }

  /// The file of a font of a collection that has one of its own.
  Optional<Path> find(FontFile font) {
    return window.find(font).or(() -> pages.find(font));
  }
}
