package jibian.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.text.UnusableException;
import jibian.ui.Failing;
import jibian.ui.Fakes;
import jibian.ui.port.Backups;
import jibian.ui.port.Documents;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.stick.StickModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The first page where something is in the way, and what it offers by the day and by the texts there are.
class StartTroubleTest {
  private static final Services SERVICES = Fakes.direct(new Fakes.Memory());

  private final Fakes.Memory texts = new Fakes.Memory();
  private final FakeStartActions actions = new FakeStartActions();
  private final Services services = with(texts);
  private final StartModel model = new StartModel(services, actions);

  private Services with(Object part) {
    Services own = Fakes.with(Fakes.with(SERVICES, texts), new Fakes.Kept());
    return Fakes.with(actions.services(own), part);
  }

  private StartModel broken(String method, Exception fault) {
    return new StartModel(with(Failing.in(Texts.class, texts, method, fault)), actions);
  }

  private static String said(StartModel page) {
    return page.noticeProperty().get().text();
  }

  @Test
  void whereTheFolderCannotBeReadItSaysSoAndLooksForTextsStill() {
    StartModel page = broken("list", new IOException("数据文件夹读不了"));
    page.refresh();
    assertThat(page.textsProperty().get()).as("not known, and not none").isEmpty();
    assertThat(page.noticeProperty().get())
        .isEqualTo(new StartModel.Notice("数据文件夹读不了", true, false));
    assertThat(page.last()).isEmpty();
    assertThat(page.unit()).isEmpty();
  }

  @Test
  void theBackupsAreListedTheLatestFirst() {
    assertThat(model.copiesProperty().get()).isEmpty();
    model.refresh();
    assertThat(model.copiesProperty().get().orElseThrow()).hasSize(3);
    assertThat(model.isLatestDamaged()).isFalse();
    assertThat(model.folder()).isEqualTo(Path.of("/home/clerk/绩效文本"));
    assertThat(model.startActions()).isSameAs(actions);
  }

  /// Only the latest backup is looked at: an old one may well be gone bad.
  @Test
  void aDamagedLatestBackupIsTold() {
    Backups.Backup latest = actions.list().getFirst();
    Backups damaged =
        new Fakes.NoBackups() {
          @Override
          public List<Backups.Backup> list() {
            return actions.list();
          }

          @Override
          public Set<Path> damaged(List<Backups.Backup> backups) {
            return backups.contains(latest) ? Set.of(latest.place()) : Set.of();
          }
        };
    StartModel page = new StartModel(with(damaged), actions);
    page.refresh();
    assertThat(page.isLatestDamaged()).isTrue();
    StartModel none = new StartModel(with(new Fakes.NoBackups()), actions);
    none.refresh();
    assertThat(none.isLatestDamaged()).as("there is none to be damaged").isFalse();
  }

  @Test
  void aTextThatCannotBeOpenedIsToldAndThePageStays() {
    Texts.Entry entry = texts.add(Fakes.text("zunhua-2022")).entry();
    StartModel page = broken("open", new UnusableException("这个文本读不出来"));
    page.open(entry);
    assertThat(said(page)).isEqualTo("这个文本读不出来");
    page.rollForward(entry);
    assertThat(actions.entered).isEmpty();
    assertThat(actions.rolled).isEmpty();
  }

  @Test
  void aTextLeadsToItsNewYear() {
    Texts.Entry entry = texts.add(Fakes.text("zunhua-2022")).entry();
    model.rollForward(entry);
    assertThat(actions.rolled).singleElement().matches(one -> one.entry().equals(entry));
    assertThat(actions.entered).isEmpty();
  }

  @Test
  void theTextThatWasOpenIsOpenedAgain() {
    long id = texts.add(Fakes.text("zunhua-2022")).entry().id();
    AtomicInteger otherwise = new AtomicInteger();
    model.resume(id, otherwise::incrementAndGet);
    assertThat(actions.entered).singleElement().matches(one -> one.entry().id() == id);
    assertThat(otherwise).hasValue(0);
  }

  /// It opens with a word on its form, not here.
  @Test
  void aTextInAFormThatIsGoneIsOpenedAllTheSame() {
    long id = texts.add(Fakes.text("zunhua-2022").with("form", "gone")).entry().id();
    model.resume(id, () -> {});
    assertThat(actions.entered).singleElement().matches(one -> one.entry().id() == id);
  }

  @Test
  void whereTheTextThatWasOpenIsGoneThePageIsShownWithoutAWord() {
    AtomicInteger otherwise = new AtomicInteger();
    StartModel page = broken("open", new UnusableException("没有这个文本"));
    page.resume(7, otherwise::incrementAndGet);
    assertThat(otherwise).hasValue(1);
    assertThat(said(page)).isEmpty();
  }

  @Test
  void whereItCannotBeReadThePageSaysWhy() {
    AtomicInteger otherwise = new AtomicInteger();
    StartModel page = broken("open", new IOException("磁盘读不了"));
    page.resume(7, otherwise::incrementAndGet);
    assertThat(otherwise).hasValue(1);
    assertThat(page.noticeProperty().get()).isEqualTo(new StartModel.Notice("磁盘读不了", true, false));
    assertThat(actions.entered).isEmpty();
  }

  @Test
  void aTextThatBroughtTheProgramDownIsNotOpenedByItself() {
    model.interrupted();
    assertThat(model.noticeProperty().get().bad()).isTrue();
    assertThat(said(model)).isNotBlank();
  }

  @Test
  void anExchangeFileThatVanishedIsToldWithItsName() {
    Documents gone = Failing.in(Documents.class, actions, "read", new IOException("文件不在了"));
    StartModel page = new StartModel(with(gone), actions);
    page.open(Path.of("去年.json"));
    assertThat(actions.said).singleElement().asString().contains("去年.json", "文件不在了");
    assertThat(actions.entered).isEmpty();
  }

  /// What the disk does not take in is told over the window, as the file is not at fault.
  @Test
  void onAFullDiskAnExchangeFileIsNotTakenIn() {
    StartModel page = broken("add", new IOException("磁盘已满，请腾出空间"));
    page.open(Path.of("去年.json"));
    assertThat(actions.said).singleElement().asString().contains("磁盘已满");
    assertThat(actions.entered).isEmpty();
  }

  @Test
  void onAFullDiskNoNewTextIsMade() {
    StartModel page = broken("add", new IOException("磁盘已满，请腾出空间"));
    var form = page.forms().getFirst();
    var choice = new jibian.ui.session.FormChoice(form, form.variants().getFirst());
    assertThat(page.create(choice, "2027", "某局", false)).isEmpty();
    assertThat(said(page)).isEqualTo("磁盘已满，请腾出空间");
    assertThat(actions.entered).isEmpty();
  }

  /// Texts in memory have no bin; this one has.
  private StartModel withBin(List<Long> takenBack) {
    Texts bin =
        (Texts)
            java.lang.reflect.Proxy.newProxyInstance(
                Texts.class.getClassLoader(),
                new Class<?>[] {Texts.class},
                (_, called, arguments) -> {
                  if (called.getName().equals("undelete")) {
                    takenBack.add((Long) arguments[0]);
                    return null;
                  }
                  return called.invoke(texts, arguments);
                });
    return new StartModel(with(bin), actions);
  }

  @Test
  void aDeletedTextIsTakenBackOnce() {
    Texts.Entry entry = texts.add(Fakes.text("zunhua-2022")).entry();
    List<Long> takenBack = new ArrayList<>();
    StartModel page = withBin(takenBack);
    page.undelete();
    assertThat(takenBack).as("nothing was deleted yet").isEmpty();
    page.delete(entry);
    assertThat(said(page)).contains("2022", "遵化");
    assertThat(page.noticeProperty().get().bad()).isFalse();
    texts.add(Fakes.text("chengde-2023"));
    page.undelete();
    assertThat(takenBack).containsExactly(entry.id());
    assertThat(page.noticeProperty().get()).isEqualTo(StartModel.Notice.NONE);
    assertThat(page.textsProperty().get().orElseThrow()).as("it has looked again").hasSize(1);
    page.undelete();
    assertThat(takenBack).hasSize(1);
  }

  @Test
  void aTextThatCannotBeDeletedStays() {
    Texts.Entry entry = texts.add(Fakes.text("zunhua-2022")).entry();
    StartModel page = broken("delete", new IOException("磁盘写不了"));
    page.delete(entry);
    assertThat(page.noticeProperty().get()).isEqualTo(new StartModel.Notice("磁盘写不了", true, false));
  }

  @Test
  void theListIsNewBeforeWhatFollows() {
    texts.add(Fakes.text("zunhua-2022"));
    List<Integer> seen = new ArrayList<>();
    model.refreshed(() -> seen.add(model.textsProperty().get().orElseThrow().size()));
    assertThat(seen).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, 2026", "2026-06-30, 2026", "2026-07-01, 2027", "2026-12-31, 2027"})
  void fromJulyOnTheNextYearIsOffered(String day, String year) {
    Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    Background then = new Background(Runnable::run, Runnable::run, clock);
    assertThat(new StartModel(with(then), actions).year()).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gestern", "-5", "1234567890123456", "17 "})
  void aDamagedDayOfTheLastBackupIsNone(String kept) {
    services.settings().put(StickModel.MADE, kept);
    assertThat(model.outside()).isEmpty();
  }

  @Test
  void theUnitIsThatOfTheTextThatWasOpenLast() {
    Submission text = Fakes.text("zunhua-2022");
    texts.add(text.with("unit.name", "甲局"));
    Texts.Entry second = texts.add(text.with("unit.name", "乙局")).entry();
    model.refresh();
    assertThat(model.unit()).isEqualTo("甲局");
    new LeftTexts(services.settings(), Fakes.CLOCK).left(second, "", new LeftTexts.About("1", 0));
    assertThat(model.unit()).isEqualTo("乙局");
  }

  @Test
  void theDayOfABackupIsSaidAsAClerkSaysIt() {
    Instant now = Fakes.CLOCK.instant();
    assertThat(model.day(now)).startsWith("今天");
    assertThat(model.day(now.minus(Duration.ofDays(1)))).startsWith("昨天");
  }

  @Test
  void theExampleIsNotOpenedWhereTheDiskIsFull() {
    StartModel page = broken("addExample", new IOException("磁盘已满，请腾出空间"));
    page.example();
    assertThat(said(page)).isEqualTo("磁盘已满，请腾出空间");
    assertThat(actions.entered).isEmpty();
  }

  @Test
  void onlyExchangeFilesLeadToNoReview() {
    model.open(List.of());
    assertThat(actions.entered).isEmpty();
    model.open(List.of(Path.of("今年.json")));
    assertThat(actions.entered).hasSize(1);
    assertThat(actions.reviewed).isEmpty();
  }
}
