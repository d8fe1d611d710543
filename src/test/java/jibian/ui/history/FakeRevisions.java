package jibian.ui.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.port.Backups;
import jibian.ui.port.Revisions;
import jibian.ui.port.Texts;

/// A text with a past: five steps at one of its projects, and things that were deleted.
final class FakeRevisions extends Fakes.NoBackups implements Revisions {

  final Submission text;
  final Id project;
  final List<Revisions.State> states = new ArrayList<>();
  final List<Revisions.Discarded> bin = new ArrayList<>();
  final List<Revisions.Discarded> back = new ArrayList<>();
  final List<Backups.Backup> backups = new ArrayList<>();
  final List<Backups.Backup> restored = new ArrayList<>();
  final List<Path> made = new ArrayList<>();
  final List<Backups.Place> sticks = new ArrayList<>();
  final Set<Path> damaged = new HashSet<>();
  String fault = "";

  FakeRevisions() {
    Submission now = Fakes.text("zunhua-2022");
    project = now.projects().getFirst().id();
    Indicator row = now.projects().getFirst().indicators().get(1);
    keep(now, Duration.ofDays(40), "导入");
    now =
        step(
            now,
            Duration.ofDays(3),
            "修改“资金用途”",
            Map.of(
                new Address(project, "purpose"),
                "用于平安建设、综合治理工作，包括宣传活动、驻京值班、检查督导、信息预警和会议部署等日常办公支出。"));
    now =
        step(
            now,
            Duration.ofHours(26),
            "粘贴 2 格",
            Map.of(
                new Address(row.id(), "value"), "≥90%",
                new Address(row.id(), "basis"), "遵财预〔2021〕12号"));
    now = PartEdits.remove(now, List.of(now.projects().getFirst().indicators().get(4).id()));
    keep(now, Duration.ofHours(5), "删除 1 行");
    now =
        step(
            now, Duration.ofMinutes(7), "修改“预算数”", Map.of(new Address(project, "budget"), "58.00"));
    text = now;
    fillBin();
    fillBackups();
  }

  private Submission step(Submission text, Duration ago, String label, Map<Address, String> cells) {
    Submission after = CellEdits.set(text, cells);
    keep(after, ago, label);
    return after;
  }

  private void keep(Submission after, Duration ago, String label) {
    states.addFirst(new Revisions.State(now().minus(ago), label, after.projects().getFirst()));
  }

  private void fillBin() {
    Submission before = Fakes.text("zunhua-2022");
    Project first = before.projects().getFirst();
    Indicator row = first.indicators().get(4);
    String unit = "2022 中共遵化市委政法委本级";
    bin.add(
        new Revisions.Discarded(
            1,
            Optional.of(row),
            now().minus(Duration.ofHours(5)),
            List.of(unit, first.name(), row.text("level3")),
            "删除 1 行",
            project,
            4));
    bin.add(
        new Revisions.Discarded(
            7,
            Optional.empty(),
            now().minus(Duration.ofDays(12)),
            List.of("2023 中共承德县委政法委员会本级"),
            "",
            Address.TEXT,
            0));
  }

  private void fillBackups() {
    List<Texts.Entry> contents = new ArrayList<>();
    Fakes.Memory memory = new Fakes.Memory();
    for (String name : List.of("zunhua-2022", "chengde-2023", "tangshan-2022")) {
      contents.add(memory.add(Fakes.text(name)).entry());
    }
    Backups.Reason[] reasons = Backups.Reason.values();
    for (int at = 0; at < 9; at++) {
      backups.add(
          new Backups.Backup(
              Path.of("/data/backups/" + at),
              now().minus(Duration.ofHours(9L * at * at + 1)),
              reasons[at % (reasons.length - 1)],
              contents));
    }
  }

  /// The time it is.
  static Instant now() {
    return Fakes.CLOCK.instant();
  }

  private void check() throws IOException {
    if (!fault.isEmpty()) {
      throw new IOException(fault);
    }
  }

  @Override
  public List<Revisions.State> states(long of, Id part) throws IOException {
    check();
    return states;
  }

  @Override
  public List<List<Revisions.State>> all(long of) throws IOException {
    check();
    return List.of(states);
  }

  @Override
  public List<Revisions.Discarded> bin() throws IOException {
    check();
    return bin;
  }

  @Override
  public void putBack(Revisions.Discarded discarded) throws IOException {
    check();
    back.add(discarded);
  }

  @Override
  public List<Backups.Backup> list() throws IOException {
    check();
    return backups;
  }

  @Override
  public Backups.Backup make(Path place) throws IOException {
    check();
    made.add(place);
    return new Backups.Backup(place.resolve("绩编备份"), now(), Backups.Reason.ASKED, List.of());
  }

  @Override
  public List<Backups.Backup> in(Path place) throws IOException {
    check();
    return backups.subList(0, 1);
  }

  @Override
  public List<Backups.Place> sticks() {
    return sticks;
  }

  @Override
  public Optional<Backups.Place> place(Path folder) {
    return sticks.stream().filter(stick -> folder.startsWith(stick.folder())).findFirst();
  }

  @Override
  public Set<Path> damaged(List<Backups.Backup> backups) {
    return damaged;
  }

  @Override
  public void restore(Backups.Backup backup) throws IOException {
    check();
    restored.add(backup);
  }
}
