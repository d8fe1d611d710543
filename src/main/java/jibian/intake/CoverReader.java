package jibian.intake;

import module java.base;

import jibian.source.SourceParagraph;
import jibian.text.Tree;

/// Reads the cover: the title of unit and year, who prepared it and who reviewed it.
final class CoverReader {
  private static final Pattern PREPARED =
      Pattern.compile("\\s*(?:编制(?:单位|部门|机关|人)?\\s*[:：]\\s*(.+)|(.+?)\\s*编\\s*制)\\s*");
  private static final Pattern REVIEWED =
      Pattern.compile("\\s*(?:审核(?:单位|部门|机关|人)?\\s*[:：]\\s*(.+)|(.+?)\\s*审\\s*核)\\s*");
  private static final Pattern TITLE =
      Pattern.compile(".*(?:文本|说明|目标|绩效|预算|报告|公开|申报|表).*", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile("[。，]|[:：]\\s*$");

  /// （送审稿）: how far the text has come is no part of its title.
  private static final Pattern DRAFT = Pattern.compile("[(（][^()（）]{0,20}(?:稿|草案)[)）]");

  private static final Pattern LINE_END = Pattern.compile("\\n");
  private static final Pattern GAP =
      Pattern.compile("[\\s\\u3000]{2,}|[\\t\\u2002-\\u2005\\u3000]");
  private static final int LONGEST = 80;

  private final Ledger ledger;
  private final List<String> title = new ArrayList<>();
  private final List<SourceParagraph> titled = new ArrayList<>();
  private final Map<String, Tree> lines = new LinkedHashMap<>();

  CoverReader(Ledger ledger) {
    this.ledger = ledger;
    lines.put("title", Tree.NOTHING);
    lines.put("preparedBy", Tree.NOTHING);
    lines.put("reviewedBy", Tree.NOTHING);
  }

  /// Whether a text may be the title of a cover, whatever its style.
  static boolean isTitle(String text) {
    return TITLE.matcher(LabelShape.simple(text)).matches() && !HeadingShape.isPart(text);
  }

  /// Whether a text names who made or reviewed the text.
  static boolean isMaker(String text) {
    return PREPARED.matcher(LabelShape.simple(text.strip())).matches()
        || REVIEWED.matcher(LabelShape.simple(text.strip())).matches();
  }

  /// Whether the title so far only names the unit, so that a line with a year, and without a number, says what the text
  /// is.
  boolean waits(String line) {
    return !title.isEmpty()
        && !TITLE.matcher(LabelShape.simple(title())).matches()
        && HeadingShape.style(line) < 0
        && TITLE.matcher(LabelShape.simple(line)).matches()
        && !Titles.year(line).isEmpty();
  }

  /// Takes a paragraph that stands before the text begins; false where it does not belong on a cover.
  boolean add(SourceParagraph paragraph) {
    String text = paragraph.text().strip();
    if (SENTENCE.matcher(text).find() || LineKinds.isDate(text)) {
      return false;
    }
    if (DRAFT.matcher(text).matches()) {
      return true;
    }
    List<String> parts = parts(text);
    boolean makers = parts.size() > 1 || isMaker(text);
    if (parts.stream().anyMatch(part -> part.length() > LONGEST)
        || (!makers && lines.get("preparedBy") instanceof Tree.Text)) {
      return false;
    }
    for (String part : parts) {
      if (!line("preparedBy", PREPARED, part, paragraph)
          && !line("reviewedBy", REVIEWED, part, paragraph)) {
        title.add(part);
        titled.add(paragraph);
      }
    }
    return true;
  }

  /// The lines of a paragraph, and who prepared and who reviewed it where both stand on one.
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String line : LINE_END.splitAsStream(text).toList()) {
      List<String> beside =
          GAP.splitAsStream(line.strip()).filter(part -> !part.isBlank()).toList();
      boolean makers = beside.size() > 1 && beside.stream().allMatch(CoverReader::isMaker);
      parts.addAll(makers ? beside : List.of(line));
    }
    return parts.stream().anyMatch(CoverReader::isMaker) ? parts : List.of(text);
  }

  private boolean line(String field, Pattern pattern, String part, SourceParagraph paragraph) {
    String text = part.strip();
    Matcher name = pattern.matcher(LabelShape.simple(text));
    if (!name.matches() || lines.get(field) instanceof Tree.Text) {
      return false;
    }
    int group = name.group(1) == null ? 2 : 1;
    lines.put(field, Tree.of(text.substring(name.start(group), name.end(group))));
    ledger.place("cover." + field, paragraph, 1);
    return true;
  }

  /// The title, be it none.
  String title() {
    return title.stream().map(String::strip).collect(Collectors.joining());
  }

  /// The cover as the exchange file has it.
  Tree.Fields tree() {
    String whole = title();
    if (!whole.isEmpty() && TITLE.matcher(LabelShape.simple(whole)).matches()) {
      lines.put("title", Tree.of(whole));
      titled.forEach(line -> ledger.place("cover.title", line, titled.size() == 1 ? 1 : 0.9));
    }
    return new Tree.Fields(lines, 0);
  }
}
