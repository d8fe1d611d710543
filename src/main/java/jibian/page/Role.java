package jibian.page;

/// What a piece of text is on the page. A form gives every role its [Style]; a renderer maps a role to a named style
/// and decides nothing.
public enum Role {
  /// Title of unit and year on the cover.
  COVER_TITLE,
  /// 「…编制」 and 「…审核」 on the cover.
  COVER_LINE,
  /// The words 目录.
  CONTENTS_TITLE,
  /// A part in the contents list.
  CONTENTS_PART,
  /// A heading or table in the contents list.
  CONTENTS_ENTRY,
  /// Title of a part, such as 第一部分 部门整体绩效目标.
  PART_TITLE,
  /// First-level heading of the narrative: 一、…
  HEADING_1,
  /// Second-level heading of the narrative: （一）…
  HEADING_2,
  /// Paragraph of the narrative.
  BODY,
  /// Title of a project's table or of a supplement.
  TABLE_TITLE,
  /// The line above a table: unit on the left, 单位：万元 on the right.
  TABLE_LINE,
  /// Cell with the form's own words, column headings included.
  CELL_LABEL,
  /// Cell with long text.
  CELL_TEXT,
  /// Cell with a number, a code, a name or a value.
  CELL_VALUE,
  /// Cell whose text stands at its right edge, such as 单位：万元 in a unit row.
  CELL_RIGHT,
  /// [#CELL_LABEL] in a table of many columns.
  SMALL_LABEL,
  /// [#CELL_TEXT] in a table of many columns.
  SMALL_TEXT,
  /// [#CELL_VALUE] in a table of many columns.
  SMALL_VALUE,
  /// Space between two tables of one project.
  TABLE_GAP,
  /// The page number in the footer.
  PAGE_NUMBER
}
