package jibian.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import jibian.check.finding.Finding;
import jibian.edit.CellEdits;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.port.TextCheck;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;

/// A fix that would make another mistake is left out, and is not counted before.
class FixAllTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");
  private static final Address PLAN = new Address(ZUNHUA.projects().getFirst().id(), "plan.3");

  private static long offered(FindingsModel findings) {
    return findings.allProperty().get().stream().filter(FindingItem::safe).count();
  }

  /// Fixes are tried when nothing has changed for a moment.
  private static void awaitFewer(FindingsModel findings, int offered) throws InterruptedException {
    CountDownLatch tried = new CountDownLatch(1);
    findings
        .fixes()
        .subscribe(
            () -> {
              if (findings.fixes().count() < offered) {
                tried.countDown();
              }
            });
    assertThat(tried.await(20, TimeUnit.SECONDS)).as("tried").isTrue();
  }

  @Test
  void whatWouldMakeAnotherMistakeIsNotCounted() throws Exception {
    Fakes.Memory texts = new Fakes.Memory();
    Workspace workspace = Workspace.of(texts.add(ZUNHUA), Fakes.reviewed(Fakes.direct(texts)));
    FindingsModel findings = workspace.findings();
    int offered = (int) offered(findings);
    assertThat(findings.fixes().count()).as("until it was tried").isEqualTo(offered);
    awaitFewer(findings, offered);
    int counted = findings.fixes().count();
    assertThat(counted).isPositive();
    findings.fixes().fix();
    assertThat(workspace.session().noticeProperty().get()).isEqualTo("已修正 " + counted + " 处，可一步撤销");
    assertThat(findings.fixes().count()).as("nothing is promised that is not done").isZero();
    assertThat(findings.fixes().count(findings.allProperty().get())).isZero();
  }

  /// A review that has a fix for the plan, and finds that it would make another mistake.
  private record Careful(Review review) implements TextCheck {
    @Override
    public List<List<FindingItem>> findings(Submission text, Form form) {
      return review.findings(text, form);
    }

    @Override
    public Set<Finding> mended(Submission text, Form form, List<FindingItem> part) {
      return Set.of();
    }

    @Override
    public Mended mend(Submission text, Form form, Set<String> rules) {
      return new Mended(text, 0);
    }
  }

  @Test
  void noLinkPromisesWhatWouldNotBeDone() throws Exception {
    Fakes.Memory texts = new Fakes.Memory();
    Supplier<TextCheck> check = () -> new Careful(new Review());
    Workspace workspace = Workspace.of(texts.add(ZUNHUA), Fakes.with(Fakes.direct(texts), check));
    int offered = (int) offered(workspace.findings());
    assertThat(offered).as("one by one").isPositive();
    awaitFewer(workspace.findings(), offered);
    assertThat(workspace.findings().fixes().count()).isZero();
    assertThat(workspace.findings().fixes().count(workspace.findings().allProperty().get()))
        .isZero();
  }

  @Test
  void theLinkIsThereForWhatCanBeFixedAndGoesWithIt() {
    try (WorkspaceWindow window =
        WorkspaceWindow.open(CellEdits.set(ZUNHUA, PLAN, "25"), 1000, 1000, Fakes::reviewed)) {
      Hyperlink link =
          (Hyperlink) Fx.call(() -> window.scene().lookup(".findings-head .hyperlink"));
      Fx.until("something to fix", () -> link.isVisible());
      window.robot().clickOn(link);
      Fx.until("nothing more to fix", () -> !link.isVisible());
      assertThat(CellEdits.text(window.text(), PLAN)).isEqualTo("25%");
    }
  }
}
