package jibian.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jibian.edit.CellEdits;
import jibian.library.IndicatorFile;
import jibian.library.IndicatorLibrary;
import jibian.library.LibraryEntry;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.session.EditingSession;
import jibian.ui.session.LibraryCache;
import jibian.ui.session.Places;
import jibian.ui.window.Workspace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// The library without its window: what is found, marked and put into the text.
class LibraryModelTest {
  private final EditingSession session = session();
  private final LibraryCache cache = cache();

  private static EditingSession session() {
    Fakes.Memory texts = new Fakes.Memory();
    try {
      return Workspace.of(texts.add(Fakes.text("zunhua-2022")), Fakes.direct(texts)).session();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  /// What the text itself uses, and the starter set.
  private LibraryCache cache() {
    LibraryCache cache =
        new LibraryCache(
            () -> IndicatorLibrary.of(List.of(session.text()), List.of(IndicatorFile.starter())),
            Fakes.DIRECT);
    cache.refresh();
    return cache;
  }

  private Project project() {
    return session.text().projects().getFirst();
  }

  private Indicator row(int at) {
    return project().indicators().get(at);
  }

  private LibraryModel rows() {
    return new LibraryModel(session, cache, row(0).id(), Optional.empty());
  }

  private LibraryModel filling(int at, String field) {
    MissingValue missing =
        new MissingValue(
            Optional.of(row(at).id()), field, HeadingChoices.of(row(at)), row(at).text("level3"));
    return new LibraryModel(session, cache, row(at).id(), Optional.of(missing));
  }

  private static LibraryEntry named(LibraryModel model, String name) {
    return model.foundProperty().get().stream()
        .filter(one -> one.name().equals(name) && !one.own())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingTypedShowsAllThatTheFormHasAPlaceFor() {
    assertThat(Set.copyOf(rows().foundProperty().get()))
        .isEqualTo(Set.copyOf(cache.libraryProperty().get().entries()));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("培训", "合格率", "人次", "满意", "设备 完好", "pxrc", "乙醇", " ", "率 及时");
  }

  /// What is found holds every word, in its name (by pinyin too), description, field of work or where it was used.
  @Property(tries = 30)
  void everyWordIsInWhatIsFoundAndInNothingElse(@ForAll("words") String words) {
    LibraryModel model = rows();
    List<LibraryEntry> all = model.foundProperty().get();
    model.wordsProperty().set(words);
    List<LibraryEntry> found = model.foundProperty().get();
    for (LibraryEntry entry : all) {
      String said =
          entry.name()
              + "\n"
              + entry.description()
              + "\n"
              + entry.field().item()
              + "\n"
              + String.join("\n", entry.use().projects());
      boolean plain = List.of(words.strip().split(" +", -1)).stream().allMatch(said::contains);
      if (words.equals("pxrc")) {
        assertThat(found.contains(entry)).isEqualTo(entry.name().contains("培训人次"));
      } else {
        assertThat(found.contains(entry)).as(entry.name()).isEqualTo(plain);
      }
    }
  }

  @Test
  void aHeadingAFieldAndASourceNarrowWhatIsFound() {
    LibraryModel model = rows();
    model.headingProperty().set(Heading.TIME);
    assertThat(model.foundProperty().get())
        .isNotEmpty()
        .allMatch(one -> one.heading() == Heading.TIME);
    model.headingProperty().set(Heading.OTHER);
    model.sourceProperty().set(LibraryModel.Source.OWN);
    assertThat(model.foundProperty().get()).isNotEmpty().allMatch(LibraryEntry::own);
    model.sourceProperty().set(LibraryModel.Source.FILES);
    assertThat(model.foundProperty().get()).isNotEmpty().noneMatch(LibraryEntry::own);
    LibraryEntry some = model.foundProperty().get().getFirst();
    model.fieldProperty().set(Optional.of(some.field()));
    assertThat(model.foundProperty().get())
        .contains(some)
        .allMatch(one -> one.field().equals(some.field()));
  }

  @Test
  void whatTheProjectHasComesLast() {
    LibraryModel model = rows();
    List<Boolean> there = model.foundProperty().get().stream().map(model::there).toList();
    assertThat(there).contains(true, false);
    assertThat(there.subList(there.indexOf(true), there.size())).containsOnly(true);
  }

  @Test
  void theMarkedOnesArePutInTogetherAndTakenBackTogether() {
    LibraryModel model = rows();
    Submission before = session.text();
    LibraryEntry one = named(model, "培训人次");
    LibraryEntry two = named(model, "培训考核合格率");
    LibraryEntry three = named(model, "授课学时");
    model.mark(two);
    model.mark(three);
    model.mark(one);
    model.mark(three);
    assertThat(model.markedProperty().get()).containsExactly(two, one);
    Address first = model.insert(three).orElseThrow();
    assertThat(session.text().projects().getFirst().indicators())
        .hasSize(before.projects().getFirst().indicators().size() + 2);
    assertThat(names()).contains("培训人次", "培训考核合格率").doesNotContain("授课学时");
    assertThat(project().indicators()).anyMatch(row -> row.id().equals(first.owner()));
    session.undo();
    assertThat(session.text()).isEqualTo(before);
  }

  private List<String> names() {
    return project().indicators().stream().map(row -> row.text("level3")).toList();
  }

  @Test
  void withoutAMarkTheChosenOneIsPutIn() {
    LibraryModel model = rows();
    Address first = model.insert(named(model, "授课学时")).orElseThrow();
    assertThat(CellEdits.text(session.text(), new Address(first.owner(), "level3")))
        .isEqualTo("授课学时");
    assertThat(model.insert(null)).isEmpty();
  }

  @Test
  void outsideAProjectThereIsNowhereToPutIt() {
    LibraryModel model = new LibraryModel(session, cache, Places.TEXT.owner(), Optional.empty());
    Submission before = session.text();
    assertThat(model.project()).isEmpty();
    assertThat(model.foundProperty().get()).isNotEmpty();
    model.headingProperty().set(Heading.COST);
    assertThat(model.foundProperty().get())
        .isNotEmpty()
        .allMatch(one -> one.heading() == Heading.COST);
    assertThat(model.insert(model.foundProperty().get().getFirst())).isEmpty();
    assertThat(session.text()).isSameAs(before);
  }

  @Test
  void oneEntryFillsTheCellInQuestionAndWhatIsEmptyAndNothingElse() {
    Id row = row(0).id();
    session.edit(
        "清空",
        new Address(row, "value"),
        now ->
            CellEdits.set(
                CellEdits.set(now, new Address(row, "value"), ""), new Address(row, "basis"), ""));
    Submission before = session.text();
    Indicator was = row(0);
    LibraryModel model = filling(0, "value");
    assertThat(model.fills()).isTrue();
    LibraryEntry chosen =
        model.foundProperty().get().stream()
            .filter(one -> !model.basis(one).isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(model.filled(chosen)).contains("指标值").doesNotContain("三级指标");
    assertThat(model.fill(chosen)).contains(new Address(row, "value"));
    assertThat(row(0).text("value")).isEqualTo(model.value(chosen)).matches(".*[0-9].*");
    assertThat(row(0).text("basis")).isEqualTo(model.basis(chosen));
    assertThat(row(0).text("level3")).isEqualTo(was.text("level3"));
    assertThat(row(0).text("description")).isEqualTo(was.text("description"));
    session.undo();
    assertThat(session.text()).isEqualTo(before);
  }

  @Test
  void onlyWhatHasAnAnswerThatIsNotThereYetIsOffered() {
    LibraryModel model = filling(0, "value");
    String present = row(0).text("value");
    assertThat(model.foundProperty().get())
        .isNotEmpty()
        .allMatch(one -> one.heading() == HeadingChoices.of(row(0)))
        .allMatch(one -> model.value(one).matches(".*[0-9].*"))
        .noneMatch(one -> model.value(one).equals(present));
    model.mark(model.foundProperty().get().getFirst());
    assertThat(model.markedProperty().get()).as("there is nothing to mark").isEmpty();
    assertThat(model.fill(null)).isEmpty();
    assertThat(rows().fill(model.foundProperty().get().getFirst())).isEmpty();
  }

  @Test
  void whatIsCalledLikeTheRowComesFirst() {
    Id row = row(0).id();
    session.edit(
        "改名",
        new Address(row, "level3"),
        now -> CellEdits.set(now, new Address(row, "level3"), "授课学时数"));
    MissingValue missing =
        new MissingValue(Optional.of(row), "description", Heading.QUANTITY, "授课学时数");
    LibraryModel model = new LibraryModel(session, cache, row, Optional.of(missing));
    assertThat(model.foundProperty().get().getFirst().name()).isEqualTo("授课学时");
  }

  @Test
  void anEntrySaysWhereItComesFrom() {
    LibraryModel model = rows();
    LibraryEntry file = named(model, "培训人次");
    assertThat(model.origin(file)).isEqualTo(file.field().title());
    assertThat(model.facts(file)).contains(file.field().item(), file.standard().text());
    LibraryEntry own =
        model.foundProperty().get().stream().filter(LibraryEntry::own).findFirst().orElseThrow();
    assertThat(model.origin(own)).contains("2022 年", own.use().projects().getFirst());
    assertThat(model.facts(own)).contains("最近是 2022 年", own.use().projects().getFirst());
  }
}
