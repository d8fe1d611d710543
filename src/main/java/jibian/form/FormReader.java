package jibian.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import jibian.page.Align;
import jibian.page.PageSetup;
import jibian.page.Role;
import jibian.page.Style;
import jibian.page.StyleSheet;
import jibian.text.Cursor;
import jibian.text.Messages;
import jibian.text.UnusableException;

/// Reads a form from its declaration. Every fault is told with file, line and key.
final class FormReader {
  private static final Set<String> NEEDS = Set.of("error", "warning", "none");

  private FormReader() {}

  static Form read(Cursor top) throws UnusableException {
    List<Variant> variants = new ArrayList<>();
    for (Cursor variant : top.at("variants").items()) {
      variants.add(variant(variant));
    }
    if (variants.isEmpty()) {
      throw top.at("variants").fault("form.variants.none");
    }
    List<Integer> months = new ArrayList<>();
    for (Cursor month : top.at("months").items()) {
      months.add(month.whole(1, 12));
    }
    List<SupplementRule> supplements = new ArrayList<>();
    for (Cursor supplement : top.at("supplements").items()) {
      supplements.add(supplement(supplement));
    }
    return new Form(
        top.at("id").text(),
        top.at("name").text(),
        setup(top.at("page")),
        styles(top.at("styles")),
        footer(top.at("footer")),
        cover(top.at("cover")),
        words(top.at("words")),
        frame(top.at("frame")),
        months,
        variants,
        supplements,
        top.fields());
  }

  private static PageSetup setup(Cursor page) throws UnusableException {
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

  private static String footer(Cursor footer) throws UnusableException {
    if (!footer.text().contains("{0}")) {
      throw footer.fault("form.footer");
    }
    return footer.text();
  }

  private static StyleSheet styles(Cursor sheet) throws UnusableException {
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      styles.put(role, style(sheet.at(role.name())));
    }
    for (String key : sheet.fields().entries().keySet()) {
      role(key, sheet.at(key));
    }
    return new StyleSheet(styles);
  }

  private static Style style(Cursor style) throws UnusableException {
    double size = style.at("size").measure();
    double leading = style.at("leading").measure();
    if (size < 1 || leading < 1) {
      throw style.fault("form.style.size");
    }
    return new Style(
        style.at("name").text(),
        style.at("font").text(),
        size,
        leading,
        style.at("before").measure(0),
        style.at("after").measure(0),
        style.at("indent").measure(0),
        style.at("left").measure(0),
        style.at("right").measure(0),
        align(style.at("align")),
        style.at("bold").flag(false),
        style.at("keepNext").flag(false));
  }

  private static Align align(Cursor align) throws UnusableException {
    return align.present()
        ? Align.valueOf(
            align.word(Set.of("left", "center", "right", "justify")).toUpperCase(Locale.ROOT))
        : Align.LEFT;
  }

  private static List<Form.CoverLine> cover(Cursor cover) throws UnusableException {
    List<Form.CoverLine> lines = new ArrayList<>();
    for (Cursor line : cover.items()) {
      lines.add(
          new Form.CoverLine(
              line.at("text").text(), role(line.at("role").text(), line.at("role"))));
    }
    return lines;
  }

  private static Form.Words words(Cursor words) throws UnusableException {
    return new Form.Words(
        words.at("contents").flag(true),
        words.at("contentsTitle").text(),
        words.at("partPages").flag(false),
        words.at("partBreak").flag(false),
        words.at("title").text(),
        words.at("numberless").text(),
        words.at("defaultTitle").text(),
        words.at("goal").text(),
        words.at("indicators").text());
  }

  private static Frame frame(Cursor frame) throws UnusableException {
    List<Frame.Level> levels = new ArrayList<>();
    for (Cursor level : frame.items()) {
      List<Frame.Heading> headings = new ArrayList<>();
      for (Cursor heading : level.at("headings").items()) {
        headings.add(new Frame.Heading(heading.at("name").text(), need(heading.at("need"))));
      }
      levels.add(new Frame.Level(level.at("name").text(), need(level.at("need")), headings));
    }
    return new Frame(levels);
  }

  private static Frame.Need need(Cursor need) throws UnusableException {
    return need.present()
        ? Frame.Need.valueOf(need.word(NEEDS).toUpperCase(Locale.ROOT))
        : Frame.Need.NONE;
  }

  private static Variant variant(Cursor variant) throws UnusableException {
    List<Part> parts = new ArrayList<>();
    for (Cursor part : variant.at("parts").items()) {
      parts.add(part(part));
    }
    return new Variant(variant.at("id").text(), variant.at("name").text(), parts);
  }

  private static Part part(Cursor part) throws UnusableException {
    return switch (part.at("part").word(Set.of("title", "line", "gap", "table"))) {
      case "title" -> new Part.Title();
      case "line" -> new Part.Line(part.at("left").text(""), part.at("right").text(""));
      case "gap" -> new Part.Gap();
      default -> TableReader.read(part);
    };
  }

  private static SupplementRule supplement(Cursor rule) throws UnusableException {
    List<Double> widths = TableReader.widths(rule.at("widths"));
    return new SupplementRule(
        pattern(rule.at("match")),
        rule.at("after").present() ? pattern(rule.at("after")) : null,
        widths,
        rule.at("line").texts(),
        rule.at("titleInside").flag(false),
        rule.at("small").flag(false));
  }

  private static Pattern pattern(Cursor pattern) throws UnusableException {
    try {
      return Pattern.compile(pattern.text());
    } catch (PatternSyntaxException e) {
      throw pattern.fault("form.pattern", e.getDescription());
    }
  }

  /// The role of a name as the declarations write it.
  static Role role(String name, Cursor place) throws UnusableException {
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
