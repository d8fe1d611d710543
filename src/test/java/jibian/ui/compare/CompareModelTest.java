package jibian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.compare.Change;
import jibian.compare.ChangeLine;
import jibian.compare.PartChange;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;

/// What the open text can be compared with, and what is shown of it.
class CompareModelTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final Services services = Fakes.direct(texts);
  private final Submission text = Fakes.text("zunhua-2022");

  private CompareModel model(Texts.Opened opened) throws UnusableException {
    return new CompareModel(Workspace.of(opened, services).session(), services);
  }

  private static Submission year(Submission text, String year) {
    return text.with("year", year);
  }

  private static Submission renamed(Submission text, int project, String name) {
    Address cell = new Address(text.projects().get(project).id(), "name");
    return CellEdits.set(text, cell, name);
  }

  private static List<String> names(CompareModel model) {
    return model.sourcesProperty().get().stream().map(CompareModel.Source::name).toList();
  }

  @Test
  void lastYearsTextOfTheUnitIsComparedWithAtOnce() throws UnusableException {
    texts.add(year(text, "2019"));
    texts.add(year(renamed(text, 0, "去年的名称"), "2021"));
    texts.add(year(text, "2020"));
    texts.add(year(text, "2023"));
    CompareModel model = model(texts.add(text));
    model.begin();
    assertThat(model.chosenProperty().get().name()).startsWith("2021");
    assertThat(names(model)).hasSize(4).noneMatch(name -> name.startsWith("2022"));
    List<PartChange> changed =
        model.parts().stream().filter(part -> part.change() == Change.CHANGED).toList();
    assertThat(changed)
        .flatMap(model::lines)
        .flatMap(ChangeLine::pieces)
        .anyMatch(piece -> piece.text().contains("去年"));
  }

  @Test
  void textsOfTheUnitStandBeforeThoseOfOthers() throws UnusableException {
    texts.add(year(Fakes.text("chengde-2023"), "2021"));
    texts.add(year(text, "2023"));
    CompareModel model = model(texts.add(text));
    model.begin();
    assertThat(names(model).getFirst()).startsWith("2023").contains(text.unit());
    assertThat(names(model)).hasSize(2);
  }

  /// Another unit's text, a later year's and the example are none the clerk's last year began with.
  @Test
  void whereNoEarlierTextOfTheUnitIsKeptTheClerkIsAskedToChoose() throws UnusableException {
    texts.add(Fakes.text("chengde-2023"));
    texts.add(year(text, "2023"));
    texts.addExample(year(text, "2021"));
    CompareModel model = model(texts.add(text));
    model.begin();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.comparisonProperty().get()).isEmpty();
    assertThat(model.parts()).isEmpty();
    assertThat(model.status().wordProperty().get().text()).contains("请选择要对照的文本");
  }

  @Test
  void whatIsEqualIsShownOnlyWhereItIsWanted() throws UnusableException {
    texts.add(year(renamed(text, 1, "别的项目名称"), "2021"));
    CompareModel model = model(texts.add(text));
    model.begin();
    assertThat(model.parts()).isNotEmpty().noneMatch(part -> part.change() == Change.EQUAL);
    model.onlyChangedProperty().set(false);
    assertThat(model.parts()).anyMatch(part -> part.change() == Change.EQUAL);
    PartChange changed =
        model.parts().stream()
            .filter(part -> part.change() == Change.CHANGED)
            .findFirst()
            .orElseThrow();
    long all = model.lines(changed).size();
    model.onlyChangedProperty().set(true);
    assertThat(model.lines(changed))
        .hasSizeLessThan((int) all)
        .noneMatch(line -> line.change() == Change.EQUAL);
  }

  @Test
  void anotherChoiceReplacesWhatIsShown() throws UnusableException {
    texts.add(year(text, "2021"));
    Submission other = year(text, "2020");
    List<Project> fewer = other.projects().subList(1, other.projects().size());
    texts.add(other.withProjects(fewer));
    CompareModel model = model(texts.add(text));
    model.begin();
    assertThat(model.parts()).noneMatch(part -> part.change() == Change.ADDED);
    model
        .chosenProperty()
        .set(
            model.sourcesProperty().get().stream()
                .filter(source -> source.name().startsWith("2020"))
                .findFirst()
                .orElseThrow());
    assertThat(model.parts())
        .filteredOn(part -> part.change() == Change.ADDED)
        .singleElement()
        .satisfies(part -> assertThat(CompareModel.badge(part)).isEqualTo("新增"));
    model.chosenProperty().set(null);
    assertThat(model.comparisonProperty().get()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsToldAndNothingIsShown() throws UnusableException {
    CompareModel model = model(texts.add(text));
    model.begin();
    Path missing = Path.of("target", "没有这份文件.json");
    model.compareWith(missing);
    assertThat(names(model).getFirst()).isEqualTo("没有这份文件.json");
    assertThat(model.comparisonProperty().get()).isEmpty();
    assertThat(model.status().wordProperty().get().text()).isNotBlank();
  }
}
