package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.ListNumbering;
import jibian.office.read.common.XmlPull;

/// Reads the automatic numbering of a .docx.
final class DocxNumbering {
  private static final int LEVELS = ListNumbering.LEVELS;

  private final ListNumbering numbering = new ListNumbering();
  private final Map<Integer, String> links = new HashMap<>();
  private final Map<String, Integer> linked = new HashMap<>();
  private final List<Runnable> lists = new ArrayList<>();

  private DocxNumbering() {}

  public static ListNumbering read(XmlPull xml) throws IOException {
    DocxNumbering read = new DocxNumbering();
    int parent = xml.depth();
    while (xml.child(parent)) {
      switch (xml.name()) {
        case "abstractNum" -> read.pattern(xml);
        case "num" -> read.list(xml);
        default -> {}
      }
    }
    read.lists.forEach(Runnable::run);
    return read.numbering;
  }

  private void pattern(XmlPull xml) throws IOException {
    int id = xml.number("abstractNumId", -1);
    ListNumbering.Level[] levels = new ListNumbering.Level[LEVELS];
    numbering.pattern(id, levels);
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "lvl" -> level(xml, levels);
        case "numStyleLink" -> links.put(id, xml.attribute("val"));
        case "styleLink" -> linked.put(xml.attribute("val"), id);
        default -> {}
      }
    }
  }

  private static void level(XmlPull xml, ListNumbering.Level[] levels) throws IOException {
    int index = xml.number("ilvl", -1);
    ListNumbering.Level level = new ListNumbering.Level();
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "start" -> level.start = xml.number("val", 1);
        case "numFmt" -> level.format = String.valueOf(xml.attribute("val"));
        case "lvlText" -> level.text = xml.attribute("val") == null ? "" : xml.attribute("val");
        case "suff" -> level.suffix = String.valueOf(xml.attribute("val"));
        case "isLgl" -> level.plain = xml.on();
        case "lvlRestart" -> level.restart = xml.number("val", -1);
        case "pStyle" -> level.style = xml.attribute("val");
        case "AlternateContent" -> {
          int inner = xml.depth();
          while (xml.inside(inner)) {
            if (xml.name().equals("numFmt")) {
              level.format = String.valueOf(xml.attribute("val"));
            }
          }
        }
        default -> {}
      }
    }
    if (index >= 0 && index < LEVELS) {
      levels[index] = level;
    }
  }

  private void list(XmlPull xml) throws IOException {
    int id = xml.number("numId", -1);
    int pattern = -1;
    ListNumbering.Level[] levels = new ListNumbering.Level[LEVELS];
    int[] starts = new int[LEVELS];
    Arrays.fill(starts, -1);
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "abstractNumId" -> pattern = xml.number("val", -1);
        case "lvlOverride" -> {
          int index = xml.number("ilvl", 0);
          int inner = xml.depth();
          while (xml.child(inner)) {
            if (xml.name().equals("lvl")) {
              level(xml, levels);
            } else if (xml.name().equals("startOverride") && index >= 0 && index < LEVELS) {
              starts[index] = xml.number("val", -1);
            }
          }
        }
        default -> {}
      }
    }
    int used = pattern;
    lists.add(
        () -> {
          Integer other = linked.get(links.get(used));
          numbering.list(id, other == null ? used : other, levels, starts);
        });
  }
}
