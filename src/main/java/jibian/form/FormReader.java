package jibian.form;

import module java.base;

import jibian.page.Align;
import jibian.page.PageSetup;
import jibian.page.Role;
import jibian.page.Style;
import jibian.page.StyleSheet;
import jibian.text.Messages;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// Reads a form from its declaration. Every fault is reported with file, line and key.
final class FormReader {
  private static final Set<String> MONEY = Set.of("wan", "yuan");
  private static final Set<String> NEEDS = Set.of("error", "warning", "none");

  static Form read(TreeCursor top) throws UnusableException {
    Form.Money money = money(top.at("money"));
    List<Variant> variants = new ArrayList<>();
    for (TreeCursor variant : top.at("variants").items()) {
      variants.add(variant(variant, money));
    }
    if (variants.isEmpty()) {
      throw top.at("variants").fault("form.variants.none");
    }
    List<Variant> overall = new ArrayList<>();
    for (TreeCursor variant : top.at("overall").items()) {
      overall.add(variant(variant, money).fitted(setup(top.at("page")).textWidth()));
    }
    List<SupplementDeclaration> supplements = new ArrayList<>();
    for (TreeCursor supplement : top.at("supplements").items()) {
      supplements.add(supplement(supplement));
    }
    return new Form(
        top.at("id").text(),
        top.at("name").text(),
        setup(top.at("page")),
        styles(top.at("styles"), setup(top.at("page"))),
        footer(top.at("footer")),
        cover(top.at("cover")),
        words(top.at("words")),
        frame(top.at("frame")),
        money,
        variants,
        overall,
        supplements,
        StageReader.read(top),
        top.fields());
  }

  private static Form.Money money(TreeCursor money) throws UnusableException {
    return money.present()
        ? Form.Money.valueOf(money.word(MONEY).toUpperCase(Locale.ROOT))
        : Form.Money.WAN;
  }

  private static PageSetup setup(TreeCursor page) throws UnusableException {
    double width = page.at("width").measure();
    double height = page.at("height").measure();
    double top = page.at("top").measure();
    double bottom = page.at("bottom").measure();
    double left = page.at("left").measure();
    double right = page.at("right").measure();
    double footer = page.at("footer").measure();
    if (width - left - right < 50 || height - top - bottom < 50) {
      throw page.fault("form.page.small");
    }
    return new PageSetup(width, height, top, bottom, left, right, footer);
  }

  private static String footer(TreeCursor footer) throws UnusableException {
    if (!footer.text().contains("{0}")) {
      throw footer.fault("form.footer");
    }
    return footer.text();
  }

  private static StyleSheet styles(TreeCursor sheet, PageSetup page) throws UnusableException {
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      styles.put(role, style(sheet.at(role.name()), page));
    }
    for (String key : sheet.fields().entries().keySet()) {
      role(key, sheet.at(key));
    }
    return new StyleSheet(styles);
  }

  private static Style style(TreeCursor declared, PageSetup page) throws UnusableException {
    double size = declared.at("size").measure();
    double leading = declared.at("leading").measure();
    if (size < 1 || leading < 1) {
      throw declared.fault("form.style.size");
    }
    Style style =
        new Style(
            declared.at("name").text(),
            declared.at("font").text(),
            size,
            leading,
            declared.at("before").measure(0),
            declared.at("after").measure(0),
            declared.at("indent").measure(0),
            declared.at("left").measure(0),
            declared.at("right").measure(0),
            align(declared.at("align")),
            declared.at("bold").flag(false),
            declared.at("keepNext").flag(false));
    if (!hasRoom(style, page)) {
      throw declared.fault("form.style.large");
    }
    return style;
  }

  /// Whether a line fits into the page, and two characters into a line. The space around it counts alone: the cover's
  /// would not fit into the pages of a stage, which have none.
  private static boolean hasRoom(Style style, PageSetup page) {
    double across = style.left() + style.right() + (2 + style.indent()) * style.size();
    double down = Math.max(style.leading(), Math.max(style.before(), style.after()));
    return down <= points(page.textHeight()) && across <= points(page.textWidth());
  }

  private static double points(double millimetres) {
    return millimetres * 72 / 25.4;
  }

  private static Align align(TreeCursor align) throws UnusableException {
    return align.present()
        ? Align.valueOf(
            align.word(Set.of("left", "center", "right", "justify")).toUpperCase(Locale.ROOT))
        : Align.LEFT;
  }

  private static List<Form.CoverLine> cover(TreeCursor cover) throws UnusableException {
    List<Form.CoverLine> lines = new ArrayList<>();
    for (TreeCursor line : cover.items()) {
      lines.add(
          new Form.CoverLine(
              line.at("text").text(), role(line.at("role").text(), line.at("role"))));
    }
    return lines;
  }

  private static Form.Words words(TreeCursor words) throws UnusableException {
    return new Form.Words(
        words.at("contents").flag(true),
        words.at("contentsTitle").text(),
        words.at("partPages").flag(false),
        words.at("partBreak").flag(false),
        words.at("title").text(),
        words.at("numberless").text(),
        words.at("defaultTitle").text(),
        words.at("overallTitle").text(""),
        words.at("goal").text(),
        words.at("indicators").text());
  }

  private static IndicatorLevels frame(TreeCursor frame) throws UnusableException {
    List<IndicatorLevels.Level> levels = new ArrayList<>();
    for (TreeCursor level : frame.items()) {
      List<IndicatorLevels.Heading> headings = new ArrayList<>();
      for (TreeCursor heading : level.at("headings").items()) {
        headings.add(
            new IndicatorLevels.Heading(heading.at("name").text(), need(heading.at("need"))));
      }
      levels.add(
          new IndicatorLevels.Level(level.at("name").text(), need(level.at("need")), headings));
    }
    return new IndicatorLevels(levels);
  }

  private static IndicatorLevels.Need need(TreeCursor need) throws UnusableException {
    return need.present()
        ? IndicatorLevels.Need.valueOf(need.word(NEEDS).toUpperCase(Locale.ROOT))
        : IndicatorLevels.Need.NONE;
  }

  private static Variant variant(TreeCursor variant, Form.Money money) throws UnusableException {
    List<ProjectPagePart> parts = new ArrayList<>();
    for (TreeCursor part : variant.at("parts").items()) {
      parts.add(part(part, money));
    }
    return new Variant(variant.at("id").text(), variant.at("name").text(), parts);
  }

  private static ProjectPagePart part(TreeCursor part, Form.Money money) throws UnusableException {
    return switch (part.at("part").word(Set.of("title", "line", "gap", "table"))) {
      case "title" -> new ProjectPagePart.Title();
      case "line" ->
          new ProjectPagePart.Line(
              TableReader.words(part.at("left").text(""), money),
              TableReader.words(part.at("right").text(""), money));
      case "gap" -> new ProjectPagePart.Gap();
      default -> TableReader.read(part, money);
    };
  }

  private static SupplementDeclaration supplement(TreeCursor rule) throws UnusableException {
    List<Double> widths = TableReader.widths(rule.at("widths"));
    return new SupplementDeclaration(
        pattern(rule.at("match")),
        rule.at("after").present() ? pattern(rule.at("after")) : null,
        widths,
        rule.at("line").texts(),
        rule.at("titleInside").flag(false),
        rule.at("small").flag(false));
  }

  private static Pattern pattern(TreeCursor pattern) throws UnusableException {
    try {
      return Pattern.compile(pattern.text());
    } catch (PatternSyntaxException e) {
      throw pattern.fault("form.pattern", e.getDescription());
    }
  }

  /// The role of a name as the declarations write it.
  static Role role(String name, TreeCursor place) throws UnusableException {
    for (Role role : Role.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw place.fault(
        "cursor.word",
        name,
        String.join(
            Messages.text("list.comma"), List.of(Role.values()).stream().map(Role::name).toList()));
  }
}
