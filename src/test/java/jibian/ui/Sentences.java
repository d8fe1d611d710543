package jibian.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jibian.check.Rules;
import jibian.check.finding.Fix;
import jibian.check.finding.OverrideReasons;
import jibian.check.finding.Rule;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.findings.FindingItem;
import jibian.ui.port.TextCheck;

/// Complains about sentences in values, repeated names and bases that say nothing.
public final class Sentences implements TextCheck {
  @Override
  public List<List<FindingItem>> findings(Submission text, Form form) {
    return text.projects().stream().map(Sentences::project).toList();
  }

  private static List<FindingItem> project(Project project) {
    List<jibian.check.finding.Finding> found = new ArrayList<>();
    project.indicators().forEach(row -> row(row, found));
    return OverrideReasons.judged(project, found).stream()
        .map(finding -> FindingItem.of(finding, Optional.of(project.id())))
        .toList();
  }

  @Override
  public Mended mend(Submission text, Form form, Set<String> rules) {
    Submission now = text;
    int count = 0;
    for (FindingItem finding : findings(text, form).stream().flatMap(List::stream).toList()) {
      if (finding.safe() && (rules.isEmpty() || rules.contains(finding.rule()))) {
        now = finding.fix().orElseThrow().apply(now);
        count++;
      }
    }
    return new Mended(now, count);
  }

  private static void row(Indicator row, List<jibian.check.finding.Finding> found) {
    Address place = Address.of(row.id());
    String value = row.text("value");
    if (value != null && value.contains("等于")) {
      found.add(
          finding(
              "unit-sentence",
              place.field("value"),
              "计量单位里是一句话：“" + value + "”。系统里符号、数值、单位分三栏填报，打印时连在一起。",
              Fix.write(place.field("value"), value.replaceAll("^([≥≤]?[0-9.]+).*$", "$1%"))));
    }
    if (row.text("level3").equals(row.text("description"))) {
      found.add(
          finding(
              "description-repeats-name",
              place.field("description"),
              "描述与指标名称相同，应写明内容、算法和范围",
              Optional.empty()));
    }
    if ("年初工作计划".equals(row.text("basis"))) {
      found.add(
          finding(
              "basis-stock-phrase",
              place.field("basis"),
              "“年初工作计划”过于笼统，可写文件名文号、合同或上年完成值",
              Optional.empty()));
    }
  }

  private static jibian.check.finding.Finding finding(
      String id, Address address, String message, Optional<Fix> fix) {
    Rule rule = Rules.find(id).orElseThrow();
    return new jibian.check.finding.Finding(
        rule, rule.severity(), address, message, List.of(), fix, Optional.empty(), false);
  }
}
