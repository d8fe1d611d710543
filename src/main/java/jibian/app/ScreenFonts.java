package jibian.app;

import module java.base;

import javafx.scene.text.Font;
import jibian.office.font.FontFile;
import jibian.office.font.Fonts;
import jibian.page.Script;
import jibian.ui.page.Typeface;
import jibian.ui.port.PageFonts;

/// The fonts that files are written with, for the screen and the printer: the same font files, and every character is
/// counted here as there.
public final class ScreenFonts implements PageFonts {
  /// Drawers scale it; large enough that rounded widths do not show.
  private static final double SIZE = 20;

  private final Fonts fonts;
  private final Function<FontFile, Optional<Path>> singles;
  private final Map<Fonts.Face, Typeface> faces = new ConcurrentHashMap<>();
  private final Map<Path, List<Font>> files = new ConcurrentHashMap<>();

  /// For fonts that are looked up for files too.
  public ScreenFonts(Fonts fonts) {
    this(fonts, _ -> Optional.empty());
  }

  /// @param singles the file of a font of a collection that has one of its own
  ScreenFonts(Fonts fonts, Function<FontFile, Optional<Path>> singles) {
    this.fonts = fonts;
    this.singles = singles;
  }

  /// What was drawn with up to now.
  List<FontFile> used() {
    return faces.keySet().stream().map(Fonts.Face::font).distinct().toList();
  }

  @Override
  public double advance(String family, boolean bold, Script script, int codePoint) {
    return fonts.advance(family, bold, script, codePoint);
  }

  @Override
  public double drawn(String family, boolean bold, Script script, int codePoint) {
    return fonts
        .drawing(family, bold, codePoint)
        .map(face -> face.font().advance(codePoint))
        .orElseGet(() -> advance(family, bold, script, codePoint));
  }

  @Override
  public List<Missing> missing(List<String> families) {
    return fonts.replacements(families).stream()
        .map(one -> new Missing(one.family(), one.standIn()))
        .toList();
  }

  @Override
  public Typeface typeface(String family, boolean bold, Script script, int codePoint) {
    return fonts
        .drawing(family, bold, codePoint)
        .map(face -> faces.computeIfAbsent(face, this::typeface))
        .orElseGet(() -> new Typeface(Font.font(SIZE), false));
  }

  private Typeface typeface(Fonts.Face face) {
    FontFile font = face.font();
    Font drawing =
        singles
            .apply(font)
            .flatMap(file -> load(file).findFirst())
            .or(() -> ofFile(font))
            .orElseGet(() -> Font.font(font.family(), SIZE));
    return new Typeface(drawing, face.thicken());
  }

  private Optional<Font> ofFile(FontFile font) {
    List<Font> all = files.computeIfAbsent(font.path(), file -> load(file).toList());
    return all.stream().skip(font.index()).findFirst();
  }

  /// All fonts of a file; none where JavaFX cannot read it.
  private static Stream<Font> load(Path file) {
    Font[] all = Font.loadFonts(file.toUri().toString(), SIZE);
    return all == null ? Stream.empty() : Arrays.stream(all);
  }
}
