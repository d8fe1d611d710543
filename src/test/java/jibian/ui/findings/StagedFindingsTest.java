package jibian.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.edit.CellEdits;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Services;
import jibian.ui.port.TextCheck;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;

/// The list of findings where the goals and the stages of their year have some.
class StagedFindingsTest {
  private final Submission text = staged();
  private final SaidFindings said = new SaidFindings(text);
  private EditingSession session;
  private FindingsModel findings;

  private static Submission staged() {
    try {
      return ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"));
    } catch (IOException | UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private void open() {
    try {
      Fakes.Memory texts = new Fakes.Memory();
      Supplier<TextCheck> check = () -> said;
      Services services =
          Fakes.with(Fakes.with(Fakes.with(Fakes.direct(texts), texts), new Fakes.Kept()), check);
      Workspace workspace = Workspace.of(texts.add(text), services);
      session = workspace.session();
      findings = workspace.findings();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private Address head(String field) {
    return new Address(text.projects().getFirst().id(), field);
  }

  private Address firstRow(String field) {
    return new Address(text.projects().getFirst().indicators().getFirst().id(), field);
  }

  private void rename(String name) {
    session.edit("改", head("name"), now -> CellEdits.set(now, head("name"), name));
  }

  private StageForm stage(String id) {
    return session.stages().begunProperty().get().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whereTheGoalsHaveNothingLeftF8GoesOnToAStage() {
    FindingItem late = said.say("a", Severity.ERROR, firstRow("evaluation.actual"));
    open();
    assertThat(findings.filter().shownProperty().get()).isEmpty();
    assertThat(findings.next(1)).contains(late);
    FindingItem early = said.say("b", Severity.HINT, firstRow("monitoring.7.actual"));
    rename("新名称");
    assertThat(findings.next(1)).as("the first stage that has any").contains(early);
    session.stages().choose(Optional.of(stage("monitoring-7")));
    assertThat(findings.filter().shownProperty().get()).containsExactly(early);
    assertThat(findings.tally()).isEqualTo(new SeverityCounts(0, 0, 0, 1));
    findings.filter().show(FindingItem.Rank.HINT, false);
    assertThat(findings.next(1)).as("hints are not wanted").contains(late);
    session.stages().choose(Optional.of(stage("evaluation")));
    said.clear(head("").owner());
    rename("又一个名称");
    assertThat(findings.next(1)).isEmpty();
  }

  @Test
  void aStageLeavesTheGoalsAlone() {
    Address value = firstRow("value");
    said.say("a", Severity.ERROR, value, Fix.write(value, "≥3次"));
    open();
    said.mended = new TextCheck.Mended(text.with("unit.name", "改好的单位"), 1);
    assertThat(findings.fixes().count()).isEqualTo(1);
    session.stages().choose(Optional.of(stage("evaluation")));
    assertThat(findings.fixes().count()).isZero();
    findings.fixes().fix();
    assertThat(session.text().text("unit.name")).isNotEqualTo("改好的单位");
    assertThat(session.noticeProperty().get()).isEqualTo("当前位置没有问题");
    assertThat(findings.tally(Optional.empty()).errors()).isEqualTo(1);
    assertThat(findings.tally(head("").owner(), Optional.empty()).errors()).isEqualTo(1);
    assertThat(findings.tally(head("").owner()).errors()).isZero();
  }
}
