package jibian.office.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jibian.page.Metrics;
import jibian.page.Script;

/// The fonts of this machine, as documents use them: a family, or what stands in for it, and for a sign that the font
/// lacks another font that has it. Files are looked for when they are first needed.
///
/// May be used by several threads.
public final class Fonts implements Metrics {
  /// A sign that every font for Chinese has.
  public static final int SAMPLE = '中';

  /// From here on signs are as wide as an ideograph.
  private static final int WIDE = 0x2E80;

  private static final double EM = 1000;

  private final FontCatalog catalog;
  private final StandIns standIns = new StandIns();
  private final Map<String, Chain[]> chains = new HashMap<>();

  private Fonts(FontFolders folders) {
    this.catalog = new FontCatalog(folders, standIns);
  }

  /// The fonts in the folders of this system.
  public static Fonts ofSystem() {
    return new Fonts(FontFolders.ofSystem());
  }

  /// The fonts in some folders only.
  public static Fonts in(List<java.io.File> folders) {
    return new Fonts(new FontFolders(folders));
  }

  /// In 1/1000 of the size. Where no font has the sign: an ideograph is as wide as the size, a letter half as wide.
  @Override
  public double advance(String family, boolean bold, Script script, int codePoint) {
    Optional<Face> face = drawing(family, bold, script, codePoint);
    if (face.isPresent()) {
      return face.get().font().advance(codePoint);
    }
    return codePoint < WIDE && script == Script.LATIN ? EM / 2 : EM;
  }

  /// The font that draws a sign; empty if none on this machine has it.
  public synchronized Optional<Face> drawing(
      String family, boolean bold, Script script, int codePoint) {
    return chain(family, bold, script).drawing(codePoint, false);
  }

  /// The font that draws a sign in a document which brings its fonts along: one that may be embedded.
  public synchronized Optional<Face> embedded(
      String family, boolean bold, Script script, int codePoint) {
    return chain(family, bold, script).drawing(codePoint, true);
  }

  /// Whether the machine has any font for Chinese. Without one there can be no PDF, and pages are counted by rule of
  /// thumb.
  public synchronized boolean hasChinese() {
    return embedded("宋体", false, Script.HAN, SAMPLE).isPresent();
  }

  /// What stands in for families that were asked for and are missing, in the order they were asked for.
  public synchronized List<Replacement> replacements(List<String> families) {
    List<Replacement> replacements = new ArrayList<>();
    for (String family : families.stream().distinct().toList()) {
      if (catalog.find(family, false).isEmpty()) {
        replacements.add(
            new Replacement(
                family,
                drawing(family, false, Script.HAN, SAMPLE)
                    .map(face -> face.font().family())
                    .orElse("")));
      }
    }
    return replacements;
  }

  private Chain chain(String family, boolean bold, Script script) {
    Chain[] ofFamily = chains.get(family);
    if (ofFamily == null) {
      ofFamily = new Chain[4];
      chains.put(family, ofFamily);
    }
    int place = (bold ? 2 : 0) + (script == Script.HAN ? 1 : 0);
    if (ofFamily[place] == null) {
      ofFamily[place] = new Chain(families(family, script), bold);
    }
    return ofFamily[place];
  }

  private List<String> families(String family, Script script) {
    Set<String> families = new LinkedHashSet<>();
    families.add(family);
    families.addAll(standIns.same(family));
    families.addAll(script == Script.HAN ? standIns.han(family) : standIns.latin(family));
    families.addAll(script == Script.HAN ? standIns.latin(family) : standIns.han(family));
    return List.copyOf(families);
  }

  /// A font and whether its signs must be thickened because the family has no bold font.
  public record Face(FontFile font, boolean thicken) {}

  /// A family that is missing.
  ///
  /// @param standIn the family that draws its Chinese instead; empty if there is none
  public record Replacement(String family, String standIn) {}

  /// The families that may draw a sign, looked up one after the other as they are needed.
  private final class Chain {
    private final List<String> families;
    private final boolean bold;
    private final List<Face> faces = new ArrayList<>();
    private int tried;

    Chain(List<String> families, boolean bold) {
      this.families = families;
      this.bold = bold;
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
        Optional<FontFile> thick = bold ? catalog.find(family, true) : Optional.empty();
        Optional<FontFile> font = thick.isPresent() ? thick : catalog.find(family, false);
        if (font.isPresent()) {
          faces.add(new Face(font.get(), bold && thick.isEmpty()));
          return true;
        }
      }
      return false;
    }
  }
}
