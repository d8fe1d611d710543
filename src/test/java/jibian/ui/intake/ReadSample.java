package jibian.ui.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.intake.Intake;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.UnusableException;
import jibian.ui.FakeDocuments;
import jibian.ui.Fakes;
import jibian.ui.port.Services;

/// A file of another program of which a test says what stands in it and what was understood.
class ReadSample extends FakeDocuments {
  static final Path FILE = Path.of("去年", "绩效文本.docx").toAbsolutePath();

  /// A published text, and services without a window; made once, as reading all forms takes long.
  static final Submission TEXT = Fakes.text("zunhua-2022");

  private static final Services SERVICES = Fakes.direct(new Fakes.Memory());

  final List<Intake.Placed> placed = new ArrayList<>();
  final List<Intake.Doubt> doubts = new ArrayList<>();
  final List<Intake.Left> left = new ArrayList<>();
  Submission text = TEXT;
  List<SourceBlock> blocks = List.of(paragraph("开头", "第 1 段"));

  /// The forms that were made the unit's own.
  final List<Path> learned = new ArrayList<>();

  static SourceParagraph paragraph(String text, String place) {
    return SourceParagraph.body(text, place);
  }

  /// A table of one row, its places named after the table.
  static SourceTable row(String place, String... texts) {
    List<SourceCell> cells = new ArrayList<>();
    for (int at = 0; at < texts.length; at++) {
      cells.add(new SourceCell(0, at, 1, 1, List.of(texts[at]), place + " 行 1 格 " + (at + 1)));
    }
    return new SourceTable(place, 1, texts.length, cells);
  }

  /// The text with a table of the unit as a whole, of one indicator.
  static Submission withOverall(Submission text) {
    Project like = text.projects().getFirst();
    Indicator row = new Indicator(new Id(9002), like.indicators().getFirst().fields());
    return text.withOverall(
        List.of(new Project(new Id(9001), like.fields(), List.of(row)).asOverall()));
  }

  /// The cell of an indicator, both counted from 0.
  Address cell(int project, int row, String field) {
    return new Address(text.projects().get(project).indicators().get(row).id(), field);
  }

  /// A cell of a project.
  Address head(int project, String field) {
    return new Address(text.projects().get(project).id(), field);
  }

  ReadSample placed(String path, String from) {
    placed.add(new Intake.Placed(path, from, 1));
    return this;
  }

  ReadSample doubt(String path, String from, String said) {
    doubts.add(new Intake.Doubt(path, from, said, "看不清"));
    return this;
  }

  ReadSample left(String said, String from) {
    left.add(new Intake.Left(said, from));
    return this;
  }

  ReadSample text(Submission other) {
    text = other;
    return this;
  }

  ReadSample blocks(SourceBlock... all) {
    blocks = List.of(all);
    return this;
  }

  Services services() {
    return Fakes.with(SERVICES, this);
  }

  /// The file, read.
  ReadFile read() {
    try {
      return ReadFile.of(FILE, services());
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  /// The review of it.
  ReviewedText review() {
    try {
      return new ReviewedText(read(), Fakes.DIRECT);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  static Form form(String id) {
    try {
      return SERVICES.forms().form(id);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public SourceDocument source(Path file) throws UnusableException {
    return new SourceDocument(String.valueOf(file.getFileName()), SourceDocument.Kind.WORD, blocks);
  }

  @Override
  public Understood understand(SourceDocument source, List<Form> forms) throws UnusableException {
    Form form = forms.size() == 1 ? forms.getFirst() : form(text.form());
    String variant = form.variants().getFirst().id();
    Submission understood = text.with("form", form.id());
    return new Understood(
        new Intake(understood.fields(), form.id(), variant, 0.874, placed, doubts, left),
        understood);
  }

  @Override
  public void keepForms(Path file, Forms known) throws IOException {
    learned.add(file);
  }

  /// What a list of points says of one.
  static Optional<Address> address(ReadFile read, int point) {
    return read.points().get(point).address();
  }
}
