package jibian.page;

import java.util.List;

/// One paragraph.
///
/// @param role what it is
/// @param runs its text from left to right
/// @param right text at the right margin of the same line, such as 单位：万元; empty for none
/// @param anchor the name links and the contents list reach it by; empty for none. Letters, digits and `_`, unique in
///     the document, at most 40 characters
/// @param outline level as a heading, from 1; 0 for no heading
/// @param newPage whether it begins a page
/// @param origin where its text came from; null for the form's own words
public record Paragraph(
    Role role,
    List<Run> runs,
    String right,
    String anchor,
    int outline,
    boolean newPage,
    Origin origin)
    implements Block {

  public Paragraph {
    runs = List.copyOf(runs);
  }

  /// A plain paragraph of one run.
  public static Paragraph of(Role role, String text, Origin origin) {
    return new Paragraph(role, List.of(Run.of(text)), "", "", 0, false, origin);
  }

  /// The same paragraph as a heading that can be reached.
  public Paragraph heading(int level, String name) {
    return new Paragraph(role, runs, right, name, level, newPage, origin);
  }

  /// The same paragraph at the top of a page.
  public Paragraph onNewPage() {
    return new Paragraph(role, runs, right, anchor, outline, true, origin);
  }

  /// Its text without the part at the right margin.
  public String text() {
    if (runs.size() == 1) {
      return runs.getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
