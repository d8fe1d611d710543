package jibian.office.read.word;

import java.util.Arrays;
import java.util.NoSuchElementException;
import jibian.office.read.common.ListNumbering;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;

/// Reads the automatic numbering of a .doc.
final class DocNumbering {
  /// The formats of numbers by their codes (MSONFC in MS-OSHARED), as WordprocessingML names them.
  private static final String[] FORMATS = {
    "decimal",
    "upperRoman",
    "lowerRoman",
    "upperLetter",
    "lowerLetter",
    "ordinal",
    "cardinalText",
    "ordinalText",
    "hex",
    "chicago",
    "ideographDigital",
    "japaneseCounting",
    "aiueo",
    "iroha",
    "decimalFullWidth",
    "decimalHalfWidth",
    "japaneseLegal",
    "japaneseDigitalTenThousand",
    "decimalEnclosedCircle",
    "decimalFullWidth2",
    "aiueoFullWidth",
    "irohaFullWidth",
    "decimalZero",
    "bullet",
    "ganada",
    "chosung",
    "decimalEnclosedFullstop",
    "decimalEnclosedParen",
    "decimalEnclosedCircleChinese",
    "ideographEnclosedCircle",
    "ideographTraditional",
    "ideographZodiac",
    "ideographZodiacTraditional",
    "taiwaneseCounting",
    "ideographLegalTraditional",
    "taiwaneseCountingThousand",
    "taiwaneseDigital",
    "chineseCounting",
    "chineseLegalSimplified",
    "chineseCountingThousand"
  };

  private static final int MOST_LISTS = 2000;

  static ListNumbering of(HWPFDocument document) {
    ListNumbering numbering = new ListNumbering();
    ListTables tables = document.getListTables();
    if (tables == null) {
      return numbering;
    }
    try {
      for (int list = 1; list < MOST_LISTS; list++) {
        LFO use = tables.getLfo(list);
        ListData pattern = tables.getListData(use.getLsid());
        if (pattern != null) {
          numbering.pattern(use.getLsid(), levels(pattern));
          add(numbering, list, use.getLsid(), tables.getLfoData(list));
        }
      }
    } catch (NoSuchElementException e) {
      // behind the last list
    }
    return numbering;
  }

  /// The next number of the list that a paragraph belongs to, as printed.
  static String next(ListNumbering numbering, DocParagraphs.Format paragraph) {
    int list = paragraph.list();
    return list <= 0 ? "" : numbering.next(list, Math.max(paragraph.listLevel(), 0), null);
  }

  private static ListNumbering.Level[] levels(ListData pattern) {
    ListNumbering.Level[] levels = new ListNumbering.Level[ListNumbering.LEVELS];
    ListLevel[] read = pattern.getLevels();
    for (int i = 0; i < Math.min(read.length, levels.length); i++) {
      levels[i] = level(read[i]);
    }
    return levels;
  }

  private static ListNumbering.Level level(ListLevel read) {
    ListNumbering.Level level = new ListNumbering.Level();
    if (read == null) {
      return level;
    }
    int format = read.getNumberFormat();
    level.format = format >= 0 && format < FORMATS.length ? FORMATS[format] : "none";
    level.start = read.getStartAt();
    level.plain = read.isLegalNumbering();
    level.suffix =
        switch (read.getTypeOfCharFollowingTheNumber()) {
          case 0 -> "tab";
          case 1 -> "space";
          default -> "nothing";
        };
    StringBuilder text = new StringBuilder();
    String written = read.getNumberText() == null ? "" : read.getNumberText();
    for (int i = 0; i < written.length(); i++) {
      char sign = written.charAt(i);
      text.append(sign < ListNumbering.LEVELS ? "%" + (sign + 1) : String.valueOf(sign));
    }
    level.text = text.toString();
    return level;
  }

  private static void add(ListNumbering numbering, int list, int pattern, LFOData data) {
    ListNumbering.Level[] levels = new ListNumbering.Level[ListNumbering.LEVELS];
    int[] starts = new int[ListNumbering.LEVELS];
    Arrays.fill(starts, -1);
    ListFormatOverrideLevel[] changes =
        data == null || data.getRgLfoLvl() == null
            ? new ListFormatOverrideLevel[0]
            : data.getRgLfoLvl();
    for (ListFormatOverrideLevel change : changes) {
      int at = change == null ? -1 : change.getLevelNum();
      if (at < 0 || at >= ListNumbering.LEVELS) {
        continue;
      }
      if (change.isFormatting() && change.getLevel() != null) {
        levels[at] = level(change.getLevel());
      }
      if (change.isStartAt()) {
        starts[at] = change.isFormatting() ? levels[at].start : change.getIStartAt();
      }
    }
    numbering.list(list, pattern, levels, starts);
  }
}
