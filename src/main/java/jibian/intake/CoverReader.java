package jibian.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jibian.source.SourceParagraph;
import jibian.text.Tree;

/// Reads the cover: the title of unit and year, who prepared it and who reviewed it.
final class CoverReader {
  private static final Pattern PREPARED =
      Pattern.compile("\\s*(?:编制(?:单位)?[:：]\\s*(.+)|(.+?)\\s*编\\s*制)\\s*");
  private static final Pattern REVIEWED =
      Pattern.compile("\\s*(?:审核(?:单位)?[:：]\\s*(.+)|(.+?)\\s*审\\s*核)\\s*");
  private static final Pattern TITLE =
      Pattern.compile(".*(?:文本|说明|目标|绩效|预算|报告|公开|申报|表).*", Pattern.DOTALL);
  private static final int LONGEST = 80;

  private final Ledger ledger;
  private final List<SourceParagraph> title = new ArrayList<>();
  private final Map<String, Tree> lines = new LinkedHashMap<>();

  CoverReader(Ledger ledger) {
    this.ledger = ledger;
    lines.put("title", Tree.NOTHING);
    lines.put("preparedBy", Tree.NOTHING);
    lines.put("reviewedBy", Tree.NOTHING);
  }

  /// Whether a text may be the title of a cover, whatever its style.
  static boolean isTitle(String text) {
    return TITLE.matcher(text).matches() && !HeadingShape.isPart(text);
  }

  /// Whether a text names who made or reviewed the text.
  static boolean isMaker(String text) {
    return PREPARED.matcher(text.strip()).matches() || REVIEWED.matcher(text.strip()).matches();
  }

  /// Takes a paragraph that stands before the text begins; false where it does not belong on a cover.
  boolean add(SourceParagraph paragraph) {
    String text = paragraph.text().strip();
    if (text.length() > LONGEST || text.indexOf('。') >= 0) {
      return false;
    }
    if (!line("preparedBy", PREPARED, paragraph) && !line("reviewedBy", REVIEWED, paragraph)) {
      if (lines.get("preparedBy") instanceof Tree.Text) {
        return false;
      }
      title.add(paragraph);
    }
    return true;
  }

  private boolean line(String field, Pattern pattern, SourceParagraph paragraph) {
    Matcher name = pattern.matcher(paragraph.text().strip());
    if (!name.matches() || lines.get(field) instanceof Tree.Text) {
      return false;
    }
    lines.put(field, Tree.of(name.group(1) == null ? name.group(2) : name.group(1)));
    ledger.place("cover." + field, paragraph, 1);
    return true;
  }

  /// The title, be it none.
  String title() {
    return title.stream().map(line -> line.text().strip()).collect(Collectors.joining());
  }

  /// The cover as the exchange file has it.
  Tree.Fields tree() {
    String whole = title();
    if (!whole.isEmpty() && TITLE.matcher(whole).matches()) {
      lines.put("title", Tree.of(whole));
      title.forEach(line -> ledger.place("cover.title", line, title.size() == 1 ? 1 : 0.9));
    }
    return new Tree.Fields(lines, 0);
  }
}
