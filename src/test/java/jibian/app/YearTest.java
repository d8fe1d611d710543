package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jibian.edit.CellEdits;
import jibian.edit.UndoHistory;
import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.rollforward.Choices;
import jibian.rollforward.Choices.Treatment;
import jibian.rollforward.OpenTask;
import jibian.rollforward.OpenTasks;
import jibian.rollforward.Proposal;
import jibian.rollforward.Standing;
import jibian.rollforward.YearPlace;
import jibian.stage.Stages;
import jibian.testing.Texts;
import jibian.text.Paths;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A goal through its whole year: the draft is written out, monitored in July, evaluated in January, and becomes the
/// draft of the next year, which is offered what was reached.
class YearTest {
  private static final Address HERE = Address.of(Address.TEXT);

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int call(String... arguments) {
    said.reset();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Map<String, String> environment = Map.of("JIBIAN_DATA", folder.resolve("data").toString());
    return new Program(new Terminal(out, out, false), environment, "Linux", folder)
        .run(arguments)
        .code();
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private Path save(Submission text) throws IOException {
    Path file = folder.resolve("水务局.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      ExchangeFile.write(text, out);
    }
    return file;
  }

  /// What is typed into the cells of a stage.
  private static Map<Address, String> typed(Submission filled, StageForm stage) {
    List<Part> parts = new ArrayList<>();
    PartLookup.each(filled, parts::add);
    return parts.stream()
        .flatMap(
            part ->
                Paths.ofStages(part.fields()).stream()
                    .filter(stage::owns)
                    .map(field -> new Address(part.id(), field)))
        .collect(Collectors.toMap(cell -> cell, cell -> CellEdits.text(filled, cell)));
  }

  /// Begins a stage, writes it out and looks at it.
  private void stage(UndoHistory history, Submission filled, StageForm stage, LocalDate day)
      throws IOException {
    Submission goals = Stages.goals(history.now());
    history.push("begin", HERE, Stages.begin(history.now(), stage, day));
    assertThat(call("check", save(history.now()).toString())).isEqualTo(1);
    assertThat(said()).contains("stage-missing");
    history.push("fill", HERE, CellEdits.set(history.now(), typed(filled, stage)));
    assertThat(Stages.goals(history.now())).isEqualTo(goals);
    Path file = save(history.now());
    assertThat(call("check", file.toString())).as(this::said).isZero();
    assertThat(
            call(
                "export",
                file.toString(),
                "-o",
                dir(),
                "--stage",
                stage.id(),
                "--format",
                "docx,xlsx,pdf"))
        .as(this::said)
        .isZero();
  }

  private String dir() {
    return folder.resolve("out").toString();
  }

  private List<String> sheet(String name, int at) throws IOException {
    Path file = folder.resolve("out").resolve(name + ".xlsx");
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(at);
      for (int row = 0; row <= sheet.getLastRowNum(); row++) {
        XSSFRow line = sheet.getRow(row);
        for (int column = 0; line != null && column < line.getLastCellNum(); column++) {
          XSSFCell cell = line.getCell(column);
          cells.add(cell == null ? "" : cell.toString());
        }
      }
    }
    return cells;
  }

  private List<List<String>> words(String name) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Path file = folder.resolve("out").resolve(name + ".docx");
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          rows.add(row.getTableCells().stream().map(cell -> cell.getText()).toList());
        }
      }
    }
    return rows;
  }

  @Test
  void aGoalThroughItsYear() throws Exception {
    Submission filled = ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"));
    Form form = Texts.forms().form("hebei");
    StageForm july = form.stage("monitoring-7").orElseThrow();
    StageForm january = form.stage("evaluation").orElseThrow();

    Submission draft = Stages.goals(filled);
    UndoHistory history = new UndoHistory(draft);
    Path file = save(draft);
    assertThat(call("check", file.toString())).as(this::said).isZero();
    assertThat(said()).doesNotContain("stage-");
    assertThat(call("export", file.toString(), "-o", dir())).isZero();

    stage(history, filled, july, LocalDate.of(2026, 8, 3));
    assertThat(sheet("水务局_" + july.name(), 1)).contains("项目支出绩效运行监控表", "23处", "√", "35.00%");
    assertThat(words("水务局_" + july.name()))
        .anyMatch(row -> row.containsAll(List.of("更换水泵数量", "=24台", "8台", "22台", "√")));

    stage(history, filled, january, LocalDate.of(2027, 1, 8));
    assertThat(sheet("水务局_" + january.name(), 2))
        .contains("项目支出绩效自评表", "94.00%", "9.40", "8.75", "93.65", "优");
    assertThat(words("水务局_" + january.name()))
        .anyMatch(row -> row.containsAll(List.of("更换水泵数量", "=24台", "21台", "10", "8.75")));

    next(history.now(), form);

    while (history.nextUndo().isPresent()) {
      history.undo();
    }
    assertThat(history.now()).isEqualTo(draft);
  }

  /// Last year's 自评表 alone, as it was handed in, is enough to begin the next year with.
  @Test
  void aFilledTableIsTheStartOfTheNextYear() throws Exception {
    Submission filled = ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"));
    Path file = save(filled);
    assertThat(
            call(
                "export", file.toString(), "-o", dir(), "--stage", "evaluation", "--format", "pdf"))
        .isZero();
    Path handedIn = folder.resolve("out").resolve("水务局_绩效自评.pdf");
    Path read = folder.resolve("read");
    assertThat(call("import", handedIn.toString(), "-o", read.toString(), "--form", "hebei"))
        .as(this::said)
        .isZero();
    Submission year = ExchangeFile.read(read.resolve("水务局_绩效自评.json"));
    Form form = Texts.forms().form("hebei");
    assertThat(Stages.begun(year, form)).extracting(StageForm::id).containsExactly("evaluation");
    assertThat(year.year()).isEqualTo("2026");
    Submission next = following(year, form);
    Indicator pumps = next.projects().getFirst().indicators().get(1);
    assertThat(pumps.text("level3")).isEqualTo("更换水泵数量");
    assertThat(pumps.text("value")).isEqualTo("=24台");
    assertThat(pumps.text("basis")).contains("历史标准：2026年实际完成21台");
  }

  /// The draft of the next year, with all that was reached taken over and everything else as proposed.
  private static Submission following(Submission year, Form form) {
    Proposal proposal = Proposal.of(year, form.variantOf(year), 2027);
    Set<YearPlace> taken =
        proposal.places().stream()
            .filter(place -> place.standing().goesAlong() || place.standing() == Standing.REACHED)
            .collect(Collectors.toSet());
    return proposal.with(
        new Choices(taken, Set.of(), Treatment.KEPT, BigDecimal.ONE, Treatment.KEPT));
  }

  private void next(Submission year, Form form) throws IOException {
    Submission next = following(year, form);
    assertThat(next.year()).isEqualTo("2027");
    assertThat(next).isEqualTo(Stages.goals(next));
    Project water = next.projects().getFirst();
    Indicator pumps = water.indicators().get(1);
    assertThat(pumps.text("basis")).isEqualTo("2026年供水设施普查结果；历史标准：2026年实际完成21台");
    assertThat(pumps.text("value")).isEqualTo("=24台");
    assertThat(OpenTasks.of(next))
        .extracting(OpenTasks.Place::task)
        .contains(new OpenTask(OpenTask.Kind.REACHED, "value", "=24台", "21台"));
    assertThat(call("check", save(next).toString())).as(this::said).isZero();
    assertThat(said()).doesNotContain("stage-");
  }
}
