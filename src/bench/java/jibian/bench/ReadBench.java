package jibian.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.intake.Intake;
import jibian.intake.IntakeReader;
import jibian.office.exchange.FormFiles;
import jibian.office.read.SourceReader;
import jibian.text.UnusableException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;

/// A file of another program read and understood, against what its library takes to open it: the limit. In turns, in
/// one run.
@State(Scope.Benchmark)
public class ReadBench {
  private static final double GOAL_OVER_LIMIT = 1.25;
  private static final double GOAL_GROWTH = 1.1;
  private static final double GOAL_FIRST_MS = 1500;
  private static final Map<String, Double> GOAL_MS =
      Map.of("docx", 150.0, "xlsx", 150.0, "doc", 150.0, "xls", 150.0, "pdf", 300.0);

  /// The kind of file, by the ending of its name.
  @Param({"docx", "xlsx", "doc", "xls", "pdf"})
  String kind;

  /// How many projects it holds.
  @Param({"10", "20", "1000"})
  int projects;

  private Path file;

  /// Makes the file.
  @Setup
  public void prepare() throws IOException {
    // The projects are seven again and again, which packs as well as a bomb.
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxFileCount(10_000);
    file = ReadFiles.of(kind, projects);
  }

  /// Both kinds of work, in turns.
  @Benchmark
  public void turns(Times times) throws IOException {
    times.rounds++;
    times.limit += Times.of(this::open);
    times.whole += Times.of(this::read);
  }

  /// The import, forms and all.
  @Benchmark
  public Intake read() throws IOException {
    try {
      Forms known = new Forms(FormFiles.shipped().found());
      List<Form> forms = new ArrayList<>();
      for (String id : known.ids()) {
        forms.add(known.form(id));
      }
      return IntakeReader.read(SourceReader.read(file), forms);
    } catch (UnusableException e) {
      throw new IOException(e);
    }
  }

  private void open() throws IOException {
    switch (kind) {
      case "docx" -> new XWPFDocument(opened()).close();
      case "xlsx" -> new XSSFWorkbook(opened()).close();
      case "doc" -> new HWPFDocument(new POIFSFileSystem(file.toFile(), true)).close();
      case "xls" -> new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true)).close();
      default -> {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
          if (new PDFTextStripper().getText(document).isEmpty()) {
            throw new IOException("no text");
          }
        }
      }
    }
  }

  private OPCPackage opened() throws IOException {
    try {
      return OPCPackage.open(file.toFile(), PackageAccess.READ);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  /// Prints the times beside the goals.
  ///
  /// @param warm files of all kinds and sizes in turns
  /// @param first the first import of a program
  static void print(Collection<RunResult> warm, Collection<RunResult> first) {
    Map<String, RunResult> results = new TreeMap<>();
    warm.forEach(result -> results.put(named(result), result));
    for (RunResult cold : first) {
      String kind = cold.getParams().getParam("kind");
      System.out.printf("%n%s: milliseconds, and what multiple they are%n", kind);
      RunResult large = results.get(kind + " 1000");
      double limit = Report.time(large, "limit");
      double whole = Report.time(large, "whole");
      Report.line("N = 1000, the limit: opened by its library", limit, 1, "");
      Report.judge("N = 1000, import ÷ limit", whole, whole / limit, GOAL_OVER_LIMIT);
      double each = Report.time(results.get(kind + " 10"), "whole") / 10;
      Report.judge(
          "a project of 1000 ÷ a project of 10", whole / 1000, whole / 1000 / each, GOAL_GROWTH);
      double twenty = Report.time(results.get(kind + " 20"), "whole");
      double goal = GOAL_MS.get(kind);
      Report.judge("N = 20 ÷ %.0f ms".formatted(goal), twenty, twenty / goal, 1);
      double start = Report.score(cold);
      Report.judge("N = 20, first import ÷ 1500 ms", start, start / GOAL_FIRST_MS, 1);
    }
  }

  private static String named(RunResult result) {
    return result.getParams().getParam("kind") + " " + result.getParams().getParam("projects");
  }
}
