package jibian.office.font;

import module java.base;

import jibian.page.FontMetrics;
import jibian.page.OfficialWidths;
import jibian.page.Script;

/// The fonts of this machine, as documents use them: a family, or what stands in for it, and for a character that the
/// font lacks another font that has it. Files are looked for when they are first needed.
///
/// What is counted is not what is drawn: the official fonts have the widths that every machine counts with, and who
/// draws another font makes room for itself in them.
///
/// May be used by several threads.
public final class Fonts implements FontMetrics {
  /// A character that every font for Chinese has.
  public static final int SAMPLE = '中';

  /// Stands for the carried font in a list of families.
  private static final String CARRIED = "";

  private final FontCatalog catalog;
  private final FontSubstitutes standIns = new FontSubstitutes();
  private final Map<String, Chain[]> chains = new HashMap<>();
  private final Map<String, Boolean> byRule = new ConcurrentHashMap<>();

  private Fonts(FontFolders folders, Optional<Path> carried) {
    this.catalog = new FontCatalog(folders, standIns, carried);
  }

  /// The fonts in the folders of this system, and the one that comes with the program.
  public static Fonts ofSystem() {
    return new Fonts(FontFolders.ofSystem(), CarriedFont.file());
  }

  /// The fonts in some folders only.
  ///
  /// @param carried the font that stands in where none of them does
  public static Fonts in(List<File> folders, Optional<Path> carried) {
    return new Fonts(new FontFolders(folders), carried);
  }

  /// The width a character is counted with, in 1/1000 of the size: that of the official fonts, and of other fonts that
  /// exist here their own.
  @Override
  public double advance(String family, boolean bold, Script script, int codePoint) {
    return byRule.computeIfAbsent(family, this::isByRule)
        ? OfficialWidths.of(codePoint)
        : drawing(family, bold, codePoint)
            .map(face -> face.font().advance(codePoint))
            .orElseGet(() -> OfficialWidths.of(codePoint));
  }

  private synchronized boolean isByRule(String family) {
    return standIns.official(family) || catalog.find(family, false).isEmpty();
  }

  /// The font that draws a character; empty if none on this machine has it.
  public synchronized Optional<Face> drawing(String family, boolean bold, int codePoint) {
    return chain(family, bold).drawing(codePoint, false);
  }

  /// The font that draws a character in a document which brings its fonts along: one that may be embedded.
  public synchronized Optional<Face> embedded(String family, boolean bold, int codePoint) {
    return chain(family, bold).drawing(codePoint, true);
  }

  /// Whether there is any font for Chinese, which is so unless the program has lost its own. Without one there can be
  /// no PDF.
  public synchronized boolean hasChinese() {
    return embedded("宋体", false, SAMPLE).isPresent();
  }

  /// The files of a family: the plain font and the bold one, as far as there are any.
  public synchronized List<FontFile> files(String family) {
    List<FontFile> files = new ArrayList<>();
    catalog.find(family, false).ifPresent(files::add);
    catalog.find(family, true).ifPresent(files::add);
    return files;
  }

  /// What stands in for families that were asked for and are missing, in the order they were asked for.
  public synchronized List<Replacement> replacements(List<String> families) {
    List<Replacement> replacements = new ArrayList<>();
    for (String family : families.stream().distinct().toList()) {
      if (catalog.find(family, false).isEmpty()) {
        replacements.add(
            new Replacement(
                family,
                drawing(family, false, SAMPLE).map(face -> face.font().family()).orElse("")));
      }
    }
    return replacements;
  }

  private Chain chain(String family, boolean bold) {
    Chain[] ofFamily = chains.get(family);
    if (ofFamily == null) {
      ofFamily = new Chain[2];
      chains.put(family, ofFamily);
    }
    int place = bold ? 1 : 0;
    if (ofFamily[place] == null) {
      ofFamily[place] = new Chain(families(family), bold, standIns.heavy(family));
    }
    return ofFamily[place];
  }

  private List<String> families(String family) {
    Set<String> families = new LinkedHashSet<>();
    families.add(family);
    families.addAll(standIns.same(family));
    families.addAll(standIns.han(family));
    families.add(CARRIED);
    families.addAll(standIns.others());
    return List.copyOf(families);
  }

  /// A font and whether its characters must be thickened because the family has no bold font.
  public record Face(FontFile font, boolean thicken) {}

  /// A family that is missing.
  ///
  /// @param standIn the family that draws its Chinese instead; empty if there is none
  public record Replacement(String family, String standIn) {}

  /// The families that may draw a character, looked up one after the other as they are needed.
  private final class Chain {
    private final List<String> families;
    private final boolean bold;
    private final boolean heavy;
    private final List<Face> faces = new ArrayList<>();
    private int tried;

    /// @param heavy whether a plain serif must be thickened to stand in
    Chain(List<String> families, boolean bold, boolean heavy) {
      this.families = families;
      this.bold = bold;
      this.heavy = heavy;
    }

    Optional<Face> drawing(int codePoint, boolean embedded) {
      for (int index = 0; index < faces.size() || more(); index++) {
        FontFile font = faces.get(index).font();
        if (font.has(codePoint) && (!embedded || font.embeddable())) {
          return Optional.of(faces.get(index));
        }
      }
      return catalog.any(codePoint, embedded).map(font -> new Face(font, bold));
    }

    /// Finds the next family of the chain that exists.
    private boolean more() {
      while (tried < families.size()) {
        String family = families.get(tried++);
        Optional<Face> face = family.equals(CARRIED) ? carried() : face(family);
        if (face.isPresent()) {
          faces.add(face.get());
          return true;
        }
      }
      return false;
    }

    private Optional<Face> face(String family) {
      Optional<FontFile> thick = bold ? catalog.find(family, true) : Optional.empty();
      Optional<FontFile> font = thick.isPresent() ? thick : catalog.find(family, false);
      return font.map(found -> new Face(found, bold && thick.isEmpty()));
    }

    private Optional<Face> carried() {
      return catalog.carried().map(font -> new Face(font, bold || heavy));
    }
  }
}
