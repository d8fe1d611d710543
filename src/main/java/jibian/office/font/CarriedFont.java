package jibian.office.font;

import module java.base;

/// The font that comes with the program, for machines without any for Chinese: Noto Serif SC, all of GBK.
///
/// It lies among the resources of this package; the packaged program has it as a file in a folder beside its jar, where
/// it can be read piece by piece, needs no place in memory and is not copied for the toolkit of the window.
public final class CarriedFont {
  /// The name of its family.
  public static final String FAMILY = "Noto Serif SC";

  private static final String FILE = "NotoSerifSC-Regular.ttf";

  /// The folder that holds it and says how it stands in for all fonts; empty if it was taken out of the program.
  public static Optional<Path> folder() {
    CodeSource source = CarriedFont.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path program = Path.of(new URI(source.getLocation().toString()));
      Path folder =
          Files.isDirectory(program)
              ? program.resolve(CarriedFont.class.getPackageName().replace('.', '/'))
              : program.resolveSibling("font");
      return Files.exists(folder.resolve(FILE)) ? Optional.of(folder) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      System.getLogger(CarriedFont.class.getName())
          .log(System.Logger.Level.DEBUG, "no place of the program", e);
      return Optional.empty();
    }
  }

  public static Optional<Path> file() {
    return folder().map(folder -> folder.resolve(FILE));
  }
}
