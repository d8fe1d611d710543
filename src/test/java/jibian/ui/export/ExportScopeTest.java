package jibian.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.ui.Fakes;
import jibian.ui.port.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How much of a text becomes a document, and what its file is called.
class ExportScopeTest {
  private final Submission text = Fakes.text("zunhua-2022");
  private final Id first = text.projects().get(0).id();
  private final Id third = text.projects().get(2).id();

  private String name(ExportScope scope, Id... chosen) {
    return scope.fileName(text, Optional.empty(), Set.of(chosen));
  }

  @ParameterizedTest
  @EnumSource
  void aScopeIsKeptByItsName(ExportScope scope) {
    assertThat(ExportScope.kept(scope.name())).isEqualTo(scope);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "whole", "NOTHING"})
  void whatNamesNoneIsTheWholeText(String name) {
    assertThat(ExportScope.kept(name)).isEqualTo(ExportScope.WHOLE);
  }

  @Test
  void theWholeTextIsTheSameObject() {
    assertThat(ExportScope.WHOLE.of(text)).isSameAs(text);
    assertThat(ExportScope.PROJECTS.of(text)).isSameAs(text);
  }

  @Test
  void theFirstPartEndsWhereTheProjectsBegin() {
    Submission part = ExportScope.PART_ONE.of(text);
    assertThat(part.projects()).isEmpty();
    assertThat(part.supplements()).isEmpty();
    assertThat(part.narrative()).isNotEmpty().noneMatch(Section::marksPart);
    assertThat(text.narrative().subList(0, part.narrative().size())).isEqualTo(part.narrative());
    assertThat(part.fields()).isEqualTo(text.fields());
  }

  /// A part begins in the narrative where it says so; what comes after it belongs to the projects.
  @Test
  void sectionsBehindThePlaceOfTheProjectsAreLeftOut() {
    Section behind = new Section(new Id(9001), Tree.Fields.EMPTY.with("heading", "附则"));
    Section place =
        text.narrative().stream()
            .filter(Section::marksPart)
            .findFirst()
            .orElseGet(() -> new Section(new Id(9000), Tree.Fields.EMPTY.with("part", "第二部分")));
    Section before = new Section(new Id(9002), Tree.Fields.EMPTY.with("heading", "概况"));
    Submission made = text.withNarrative(List.of(before, place, behind));
    assertThat(place.marksPart()).isTrue();
    assertThat(ExportScope.PART_ONE.of(made).narrative()).containsExactly(before);
  }

  @Test
  void chosenProjectsAreTakenInTheOrderOfTheText() {
    assertThat(ExportScope.PROJECTS.positions(text, Set.of(third, first))).containsExactly(0, 2);
    assertThat(ExportScope.PROJECTS.positions(text, Set.of())).isEmpty();
    assertThat(ExportScope.PROJECTS.positions(text, Set.of(new Id(99_999)))).isEmpty();
    assertThat(ExportScope.WHOLE.positions(text, Set.of(first))).isEmpty();
    assertThat(ExportScope.PART_ONE.positions(text, Set.of(first))).isEmpty();
  }

  @Test
  void aFileIsCalledByYearUnitAndWhatItHolds() {
    String whole = text.year() + "年" + text.unit() + "部门预算绩效文本";
    assertThat(name(ExportScope.WHOLE)).isEqualTo(whole);
    assertThat(name(ExportScope.PART_ONE)).isEqualTo(whole + "（第一部分）");
    assertThat(name(ExportScope.OVERALL)).isEqualTo(whole + "（整体支出）");
    assertThat(name(ExportScope.PROJECTS, third))
        .isEqualTo(whole + "（" + text.projects().get(2).name() + "）");
    assertThat(name(ExportScope.PROJECTS, third, first)).isEqualTo(whole + "（2个项目）");
  }

  @Test
  void whatIsFoundIsCountedOnlyWhereItIsExported() {
    Id row = text.projects().get(0).indicators().getFirst().id();
    Id section = text.narrative().getFirst().id();
    Set<Id> chosen = Set.of(first);
    assertThat(ExportScope.WHOLE.holds(text, chosen, third)).isTrue();
    assertThat(ExportScope.PROJECTS.holds(text, chosen, first)).isTrue();
    assertThat(ExportScope.PROJECTS.holds(text, chosen, row)).isTrue();
    assertThat(ExportScope.PROJECTS.holds(text, chosen, third)).isFalse();
    assertThat(ExportScope.PROJECTS.holds(text, chosen, section)).isFalse();
    assertThat(ExportScope.PROJECTS.holds(text, chosen, Address.TEXT)).isFalse();
    assertThat(ExportScope.PART_ONE.holds(text, chosen, section)).isTrue();
    assertThat(ExportScope.PART_ONE.holds(text, chosen, Address.TEXT)).isTrue();
    assertThat(ExportScope.PART_ONE.holds(text, chosen, first)).isFalse();
    assertThat(ExportScope.OVERALL.holds(text, chosen, first)).isFalse();
  }

  @Test
  void theTableOfTheUnitAloneHoldsItsRows() {
    Project overall = text.projects().getFirst();
    Submission made =
        new Submission(text.fields(), List.of(), List.of(), List.of(), List.of(overall));
    assertThat(ExportScope.OVERALL.holds(made, Set.of(), overall.id())).isTrue();
    assertThat(ExportScope.OVERALL.holds(made, Set.of(), overall.indicators().getFirst().id()))
        .isTrue();
    assertThat(ExportScope.OVERALL.holds(made, Set.of(), third)).isFalse();
  }

  private final Fakes.Kept settings = new Fakes.Kept();
  private final LastExport last = new LastExport(settings);

  @Test
  void atFirstAWordAndAnExcelFileOfTheWholeTextAreOffered() {
    assertThat(last.formats())
        .containsExactlyInAnyOrder(Documents.Format.DOCX, Documents.Format.XLSX);
    assertThat(last.scope()).isEqualTo(ExportScope.WHOLE);
    assertThat(last.publicCopy()).isFalse();
    assertThat(last.folder()).isEmpty();
    assertThat(last.stage(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PDF, PDF",
    "'DOCX,PDF', 'DOCX,PDF'",
    "'PDF,OFD', PDF",
    "'', 'DOCX,XLSX'",
    "OFD, 'DOCX,XLSX'",
    "',,', 'DOCX,XLSX'"
  })
  void formatsThatAreNotKnownAreLeftOut(String kept, String formats) {
    settings.put("export-formats", kept);
    assertThat(last.formats()).extracting(Enum::name).containsExactlyInAnyOrder(formats.split(","));
  }

  @Test
  void theFolderOfTheLastExportIsOfferedUnlessItIsBlank() {
    String folder = Path.of("/home/clerk/导出").toString();
    settings.put("export-folder", folder);
    assertThat(last.folder()).contains(folder);
    settings.put("export-folder", "  ");
    assertThat(last.folder()).isEmpty();
    settings.put("export-public", "true");
    assertThat(last.publicCopy()).isTrue();
    settings.put("export-public", "ja");
    assertThat(last.publicCopy()).isFalse();
  }
}
